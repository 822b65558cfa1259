package dev.perftalk.goal;

import dev.perftalk.kernel.Why;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** What the Plan talk brought out about a goal: its three questions, resources and risks (the article, part three, 2). */
@Value.Immutable
public abstract class PlanTalk implements WithPlanTalk {
    PlanTalk() {}

    /** Starts a talk's answers; the three questions must be answered before anybody can agree. */
    public static Builder builder() {
        return new Builder();
    }

    /** What organisation and team want to reach. */
    @Value.Redacted
    public abstract Optional<String> aims();

    /** How the goal corresponds to that. */
    @Value.Redacted
    public abstract Optional<String> fit();

    /** Whether it is reasonable, reachable and challenging for its owner. */
    @Value.Redacted
    public abstract Optional<String> challenge();

    /** What the owner gets for it. */
    @Value.Redacted
    public abstract List<String> resources();

    /** What may come in between. */
    @Value.Redacted
    public abstract List<String> risks();

    /** The questions that are still open, none where all three are answered. */
    List<Why> open(Object goal) {
        return Stream.of(
                        missing(aims(), "AIMS_OPEN", goal),
                        missing(fit(), "FIT_OPEN", goal),
                        missing(challenge(), "CHALLENGE_OPEN", goal))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Why> missing(Optional<String> answer, String code, Object goal) {
        return answer.filter(text -> !text.isBlank()).isPresent()
                ? Optional.empty()
                : Optional.of(Why.message(PlanTalk.class, code, goal));
    }

    /** Gathers answers. Not thread-safe. */
    public static final class Builder extends ImmutablePlanTalk.Builder {
        Builder() {}
    }
}
