package dev.perftalk.spi.people;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What PerfTalk needs to know of a person at one instant. Immutable. */
public final class Person {
    private final String id;
    private final String name;
    private final String title;
    private final List<String> managers;
    private final Set<String> units;
    private final Set<String> hrFor;
    private final Set<String> delegates;
    private final ZoneId zone;
    private final Locale language;
    private final Employment employment;

    private Person(Builder builder) {
        id = builder.id;
        name = builder.name.isBlank() ? builder.id : builder.name;
        title = builder.title;
        managers = List.copyOf(builder.managers);
        units = Set.copyOf(builder.units);
        hrFor = Set.copyOf(builder.hrFor);
        delegates = Set.copyOf(builder.delegates);
        zone = builder.zone;
        language = builder.language;
        employment = builder.employment;
    }

    /**
     * Starts a person.
     *
     * @throws IllegalArgumentException where the id is blank
     */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    public String id() {
        return id;
    }

    /** What the person is called, the id where no name is known. */
    public String name() {
        return name;
    }

    /** The position, empty where unknown. */
    public String title() {
        return title;
    }

    /** The id of the person who leads this one in the first place, empty at the top. */
    public Optional<String> manager() {
        return managers.stream().findFirst();
    }

    /**
     * The ids of all who lead this one, the main manager first: two in a matrix or on secondment, none at the top;
     * unmodifiable.
     */
    public List<String> managers() {
        return managers;
    }

    /** The units (team, department, …) the person belongs to, those that contain others included; unmodifiable. */
    public Set<String> units() {
        return units;
    }

    /** The units whose people this person looks after as HR, empty for most; unmodifiable. */
    public Set<String> hrFor() {
        return hrFor;
    }

    /** The ids of those who may act on behalf of this person, none for most; unmodifiable. */
    public Set<String> delegates() {
        return delegates;
    }

    /** Where the person's days begin and end, UTC where unknown. */
    public ZoneId zone() {
        return zone;
    }

    /** The language of what is sent to the person, English where unknown. */
    public Locale language() {
        return language;
    }

    /** Whether the person works here, {@link Employment#ACTIVE} where unknown. */
    public Employment employment() {
        return employment;
    }

    /** Whether the person has a part in what goes on: at work or on leave, but not gone. */
    public boolean isEmployed() {
        return employment != Employment.LEFT;
    }

    /** The same person in another state of employment. */
    public Person withEmployment(Employment other) {
        Builder copy = new Builder(id).name(name).title(title).zone(zone).language(language);
        copy.managers.addAll(managers);
        copy.units.addAll(units);
        copy.hrFor.addAll(hrFor);
        copy.delegates.addAll(delegates);
        return copy.employment(other).build();
    }

    /** The id alone. */
    @Override
    public String toString() {
        return "Person[" + id + "]";
    }

    /** Gathers a person; only the id is required. Not thread-safe. */
    public static final class Builder {
        private final String id;
        private String name = "";
        private String title = "";
        private final Set<String> managers = new LinkedHashSet<>();
        private final Set<String> units = new LinkedHashSet<>();
        private final Set<String> hrFor = new LinkedHashSet<>();
        private final Set<String> delegates = new LinkedHashSet<>();
        private ZoneId zone = ZoneOffset.UTC;
        private Locale language = Locale.ENGLISH;
        private Employment employment = Employment.ACTIVE;

        private Builder(String id) {
            if (id.isBlank()) {
                throw new IllegalArgumentException("id of a person is missing");
            }
            this.id = id;
        }

        public Builder name(String name) {
            this.name = Objects.requireNonNull(name, "name");
            return this;
        }

        public Builder title(String title) {
            this.title = Objects.requireNonNull(title, "title");
            return this;
        }

        /** Adds a manager, by id; the first is the main one. */
        public Builder manager(String manager) {
            managers.add(Objects.requireNonNull(manager, "manager"));
            return this;
        }

        /** Adds a unit. */
        public Builder unit(String unit) {
            units.add(Objects.requireNonNull(unit, "unit"));
            return this;
        }

        /** Adds a unit that the person looks after as HR. */
        public Builder hrFor(String unit) {
            hrFor.add(Objects.requireNonNull(unit, "unit"));
            return this;
        }

        /** Adds somebody, by id, who may act on behalf of the person. */
        public Builder delegate(String delegate) {
            delegates.add(Objects.requireNonNull(delegate, "delegate"));
            return this;
        }

        public Builder zone(ZoneId zone) {
            this.zone = Objects.requireNonNull(zone, "zone");
            return this;
        }

        public Builder language(Locale language) {
            this.language = Objects.requireNonNull(language, "language");
            return this;
        }

        public Builder employment(Employment employment) {
            this.employment = Objects.requireNonNull(employment, "employment");
            return this;
        }

        public Person build() {
            return new Person(this);
        }
    }

    /** Whether this person looks after one of these units as HR. */
    public boolean isHrFor(Collection<String> someUnits) {
        return someUnits.stream().anyMatch(hrFor::contains);
    }
}
