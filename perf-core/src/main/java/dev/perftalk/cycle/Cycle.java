package dev.perftalk.cycle;

import dev.perftalk.kernel.CycleId;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Period;
import dev.perftalk.kernel.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** One turn of Plan, Do, Check and Act, of one employee with one manager. Immutable. */
@Value.Immutable
public abstract class Cycle implements WithCycle {
    Cycle() {}

    /** Starts a cycle; employee, manager, a period with both ends and {@code phaseSince} are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** A cycle that begins now with its plan, as yet without goals. */
    public static Cycle open(PersonId employee, PersonId manager, Period period, Instant now) {
        return builder()
                .employee(employee)
                .manager(manager)
                .period(period)
                .openedAt(now)
                .phaseSince(now)
                .build();
    }

    /**
     * The one id that a person's cycle of a period has, {@code person@period}: opening it again finds the first. An at
     * sign or a per cent sign in the period's name is written {@code %40} or {@code %25}, so that no two share an id.
     *
     * @throws IllegalArgumentException where that is no valid id, as when it is too long
     */
    public static CycleId idOf(PersonId employee, Period period) {
        return CycleId.of(employee + "@" + period.name().replace("%", "%25").replace("@", "%40"));
    }

    /** Whether {@link #idOf} these is a valid id, and not too long to be one. */
    public static boolean hasId(PersonId employee, Period period) {
        try {
            return isOf(idOf(employee, period), employee);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Whether a cycle of this id would be that employee's: {@link #idOf} the employee and some period. */
    public static boolean isOf(CycleId id, PersonId employee) {
        int at = id.value().lastIndexOf('@');
        return at >= 0 && id.value().substring(0, at).equals(employee.value());
    }

    /** {@link #idOf} where nothing else is given. */
    @Value.Default
    public CycleId id() {
        return idOf(employee(), period());
    }

    public abstract PersonId employee();

    /** Who is the manager now; conversations and plans keep whom they were held with. */
    public abstract PersonId manager();

    /** When it runs; both ends are known. */
    public abstract Period period();

    @Value.Default
    public Phase phase() {
        return Phase.PLAN;
    }

    @Value.Default
    public CycleStatus status() {
        return CycleStatus.ACTIVE;
    }

    /** Since when the present manager has it, empty where that is since its beginning. */
    public abstract Optional<Instant> managerSince();

    /** Who had it before. */
    public abstract Set<PersonId> formerManagers();

    public abstract List<GoalId> goals();

    public abstract List<Project> projects();

    /** When the present phase began. */
    public abstract Instant phaseSince();

    /** When it was opened; empty where that was not kept. */
    public abstract Optional<Instant> openedAt();

    /** When the stretch of work began that the next review looks at; a renegotiation does not begin it anew. */
    public abstract Optional<Instant> workingSince();

    /** The goals that are being planned anew; the others stay agreed. Empty unless it is renegotiated. */
    public abstract Set<GoalId> renegotiating();

    /** When it rested, in order; only the last may still last. */
    public abstract List<Suspension> suspensions();

    /** When it was closed or given up. */
    public abstract Optional<Instant> endedAt();

    /** Why it was given up. */
    public abstract Optional<CancelReason> cancelReason();

    /** The turn before this one. */
    public abstract Optional<CycleId> previous();

    /** The turn after this one, once it is closed. */
    public abstract Optional<CycleId> next();

    /** All who have or had it. */
    public Set<PersonId> managers() {
        Set<PersonId> all = new LinkedHashSet<>(formerManagers());
        all.add(manager());
        return Collections.unmodifiableSet(all);
    }

    /** From when on the two must keep talking until the review: since work began, which may be before the present phase. */
    public Instant talkingSince() {
        return workingSince().filter(phaseSince()::isAfter).orElse(phaseSince());
    }

    /** The goals that have to be agreed on: all, or in a renegotiation those that it is about; unmodifiable. */
    public List<GoalId> toAgree() {
        return renegotiating().isEmpty()
                ? goals()
                : goals().stream().filter(renegotiating()::contains).toList();
    }

    /** Whether work goes on that the two must keep talking about: also while some of its goals are planned anew. */
    public boolean isAtWork() {
        return status() == CycleStatus.ACTIVE
                && (phase() == Phase.DO || !renegotiating().isEmpty());
    }

    /** Since when it is in its present phase with its present manager. */
    public Instant heldSince() {
        return managerSince().filter(phaseSince()::isBefore).orElse(phaseSince());
    }

    /**
     * The day on which the two must talk again: {@code maxGap} after the last talk, or the first day after that on which
     * an important project runs; empty where none runs any more. Days on which the cycle was suspended do not count.
     * Everything that speaks of too long a silence asks here.
     */
    public Optional<LocalDate> talkDueAfter(LocalDate lastTalk, java.time.Period maxGap) {
        LocalDate due = lastTalk.plus(maxGap);
        for (Suspension suspension : suspensions()) {
            due = suspension.postponed(due, lastTalk);
        }
        LocalDate earliest = due;
        return projects().stream()
                .filter(Project::important)
                .flatMap(project -> project.nextDay(earliest).stream())
                .min(Comparator.naturalOrder());
    }

    @Value.Check
    void check() {
        if (!period().isBounded()) {
            throw new IllegalArgumentException(
                    "period of a cycle must have a first and a last day, but '%s' is open, of cycle %s"
                            .formatted(period().name(), id()));
        }
        if (employee().equals(manager())) {
            throw new IllegalArgumentException("employee and manager must be two people, but are both %s, of cycle %s"
                    .formatted(employee(), id()));
        }
    }

    /** Gathers a cycle. Not thread-safe. */
    public static final class Builder extends ImmutableCycle.Builder {
        Builder() {}
    }
}
