package dev.perftalk.goal;

import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.Period;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Why;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/** A goal without owner and period, for many to have with targets of their own; one entry of a goal library. Immutable. */
@Value.Immutable
public abstract class GoalTemplate implements WithGoalTemplate {
    /**
     * To whom a template goes.
     *
     * @param targets by the measure's name; measures that are not named keep the template's target
     */
    public record Assignment(PersonId owner, Map<String, BigDecimal> targets) {
        public Assignment {
            Objects.requireNonNull(owner, "owner");
            targets = Map.copyOf(targets);
        }

        /** With the template's own targets. */
        public static Assignment of(PersonId owner) {
            return new Assignment(owner, Map.of());
        }
    }

    private static final int MOST_CHARACTERS = 200;

    GoalTemplate() {}

    /** Starts a template; id, level and title are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** What it is known by: 1 to 200 characters, not only blanks, without control characters. */
    public abstract String id();

    public abstract GoalLevel level();

    /** The goal in a sentence; not blank. */
    @Value.Redacted
    public abstract String title();

    /** The business logic behind it. */
    @Value.Redacted
    public abstract Optional<String> rationale();

    /** By what it is measured, without actuals. */
    public abstract List<Measure> measures();

    /** As of a goal. */
    @Value.Default
    public BigDecimal weight() {
        return BigDecimal.ONE;
    }

    /** As of a goal. */
    @Value.Default
    public int priority() {
        return 3;
    }

    /** The goal above that every goal made of it serves. */
    public abstract Optional<GoalId> parent();

    /** Who looks after it where it is kept in a library. */
    public abstract Optional<PersonId> keeper();

    /** The id of the goal that an owner gets from it in a period. */
    public GoalId goalId(PersonId owner, Period period) {
        return DerivedId.of(id(), owner.value(), period.name());
    }

    /** Somebody's goal in a period, or every reason why there can't be one. */
    public Outcome<Goal> goal(Assignment assignment, Period period) {
        List<Why> reasons = new ArrayList<>();
        assignment.targets().keySet().stream()
                .filter(name ->
                        measures().stream().noneMatch(measure -> measure.name().equals(name)))
                .sorted()
                .forEach(name -> reasons.add(Why.message(GoalTemplate.class, "NO_SUCH_MEASURE", id(), name)));
        List<Measure> aimed = measures().stream()
                .flatMap(measure -> aimed(measure, assignment, reasons).stream())
                .toList();
        return reasons.isEmpty() ? Outcome.accepted(goal(assignment.owner(), period, aimed)) : Outcome.refused(reasons);
    }

    private Goal goal(PersonId owner, Period period, List<Measure> aimed) {
        return Goal.builder()
                .id(goalId(owner, period))
                .template(id())
                .level(level())
                .title(title())
                .rationale(rationale())
                .measures(aimed)
                .weight(weight())
                .priority(priority())
                .parent(parent())
                .owner(owner)
                .period(period)
                .build();
    }

    private Optional<Measure> aimed(Measure measure, Assignment assignment, List<Why> reasons) {
        BigDecimal target = assignment.targets().getOrDefault(measure.name(), measure.target());
        try {
            return Optional.of(measure.withTarget(target));
        } catch (IllegalArgumentException doesNotFit) {
            reasons.add(
                    Why.message(GoalTemplate.class, "TARGET_DOES_NOT_FIT", id(), measure.name(), assignment.owner()));
            return Optional.empty();
        }
    }

    @Value.Check
    void check() {
        if (id().isBlank()
                || id().length() > MOST_CHARACTERS
                || id().codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "id of a template must have 1 to %d characters, not only blanks nor control characters, but has %d"
                            .formatted(MOST_CHARACTERS, id().length()));
        }
        GoalTerms.check("template " + id(), title(), priority(), weight());
    }

    /** Gathers a template. Not thread-safe. */
    public static final class Builder extends ImmutableGoalTemplate.Builder {
        Builder() {}
    }
}
