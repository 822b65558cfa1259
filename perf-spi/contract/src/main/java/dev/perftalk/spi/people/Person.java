package dev.perftalk.spi.people;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What PerfTalk needs to know of a person at one instant. Immutable. */
public final class Person {
    private final String id;
    private final String name;
    private final String title;
    private final Optional<String> manager;
    private final Set<String> units;
    private final Set<String> hrFor;
    private final Set<String> delegates;
    private final ZoneId zone;
    private final Locale language;

    private Person(Builder builder) {
        id = builder.id;
        name = builder.name.isBlank() ? builder.id : builder.name;
        title = builder.title;
        manager = builder.manager;
        units = Set.copyOf(builder.units);
        hrFor = Set.copyOf(builder.hrFor);
        delegates = Set.copyOf(builder.delegates);
        zone = builder.zone;
        language = builder.language;
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

    /** The id of the person who leads this one, empty at the top. */
    public Optional<String> manager() {
        return manager;
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
        private Optional<String> manager = Optional.empty();
        private final Set<String> units = new LinkedHashSet<>();
        private final Set<String> hrFor = new LinkedHashSet<>();
        private final Set<String> delegates = new LinkedHashSet<>();
        private ZoneId zone = ZoneOffset.UTC;
        private Locale language = Locale.ENGLISH;

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

        /** The id of the person's manager. */
        public Builder manager(String manager) {
            this.manager = Optional.of(manager);
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

        public Person build() {
            return new Person(this);
        }
    }

    /** Whether this person looks after one of these units as HR. */
    public boolean isHrFor(Collection<String> someUnits) {
        return someUnits.stream().anyMatch(hrFor::contains);
    }
}
