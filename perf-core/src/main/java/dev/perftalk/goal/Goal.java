package dev.perftalk.goal;

import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Period;
import dev.perftalk.kernel.PersonId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What is to be reached, why, how it is measured, and which goal above it serves. Immutable. */
@Value.Immutable
public abstract class Goal implements WithGoal {
    Goal() {}

    /** Starts a goal; id, level and title are required. */
    public static Builder builder() {
        return new Builder();
    }

    public abstract GoalId id();

    public abstract GoalLevel level();

    /** The goal in a sentence; not blank. */
    @Value.Redacted
    public abstract String title();

    /** The business logic behind it: why this goal. */
    @Value.Redacted
    public abstract Optional<String> rationale();

    /** From 1, the first to work on, to 5; 3 where nothing else is given. */
    @Value.Default
    public int priority() {
        return 3;
    }

    /** By what it is measured; two measures may have the same name. */
    public abstract List<Measure> measures();

    /**
     * How much it counts beside its parent's other children: 0 to 1,000,000, 1 where nothing else is given. Decimals
     * beyond the sixth are rounded half up where the goal is rolled up.
     */
    @Value.Default
    public BigDecimal weight() {
        return BigDecimal.ONE;
    }

    /** How its progress comes from the goals below, where it has no data of its own; the weighted mean if not said. */
    @Value.Default
    public RollUp rollUp() {
        return RollUp.WEIGHTED_AVERAGE;
    }

    /** What more than the whole counts for; as the whole where nothing else is given. */
    @Value.Default
    public Overachievement overachievement() {
        return Overachievement.CAP;
    }

    /** Who answers for it. */
    public abstract Optional<PersonId> owner();

    public abstract Optional<Period> period();

    /** The goal above that it serves, empty for a root. */
    public abstract Optional<GoalId> parent();

    /** Further goals to which it contributes, in order: they show in the line of sight, and it never counts for them. */
    public abstract Set<GoalId> contributesTo();

    /** What came out for the goal as a whole; goes before its measures and children. */
    public abstract Optional<Progress> result();

    /** When it was last measured, empty as long as nobody has. */
    public abstract Optional<Instant> measuredAt();

    /** Whether it is kept from the whole tenant's eyes; goals are open unless said otherwise. */
    @Value.Default
    public boolean confidential() {
        return false;
    }

    /** Whether it has been given up: it then counts for no goal above it. */
    @Value.Default
    public boolean cancelled() {
        return false;
    }

    /** How sure its owner is that it will be reached, empty as long as nobody has said. */
    public abstract Optional<Confidence> confidence();

    /** What was agreed on it; whether it still holds, {@link #isAgreed()} tells. */
    public abstract Optional<Agreement> agreement();

    /** How it was renegotiated, in order; at most the last one waits for an answer. */
    public abstract List<GoalRevision> revisions();

    /** The goal of a former period that it carries on. */
    public abstract Optional<GoalId> carriedFrom();

    /** The id of the template that it was made from. */
    public abstract Optional<String> template();

    /** Its result, else the weighted mean of those measures that have data; empty where there is neither, which is not 0. */
    public Optional<Progress> ownProgress() {
        return result().map(known -> known.under(overachievement()))
                .or(() -> WeightedMean.of(measures(), one -> one.progress(overachievement()), Measure::weight));
    }

    /** Whether some of its measures still lack data that others have, so that its progress does not tell of all of it. */
    boolean isPartlyMeasured() {
        long measured =
                measures().stream().filter(one -> one.actual().isPresent()).count();
        return result().isEmpty() && measured > 0 && measured < measures().size();
    }

    /** What can be agreed on and renegotiated. */
    public GoalTerms terms() {
        return GoalTerms.builder()
                .title(title())
                .rationale(rationale())
                .measures(measures().stream()
                        .map(measure -> measure.withActual(Optional.empty()).withMeasuredAt(Optional.empty()))
                        .toList())
                .weight(weight())
                .priority(priority())
                .period(period())
                .cancelled(cancelled())
                .build();
    }

    /** The goal with other terms; measures keep the actuals of former ones of the same name. */
    public Goal withTerms(GoalTerms terms) {
        return withTitle(terms.title())
                .withRationale(terms.rationale())
                .withMeasures(terms.keeping(measures()))
                .withWeight(terms.weight())
                .withPriority(terms.priority())
                .withPeriod(terms.period())
                .withCancelled(terms.cancelled());
    }

    /** The terms that held at a moment, as far as accepted revisions tell; the present ones where none was accepted since. */
    public GoalTerms termsAt(Instant moment) {
        return revisions().stream()
                .filter(revision -> revision.status() == GoalRevision.Status.ACCEPTED)
                .filter(revision -> revision.answered()
                        .filter(answer -> answer.at().isAfter(moment))
                        .isPresent())
                .findFirst()
                .map(GoalRevision::before)
                .orElseGet(this::terms);
    }

    /** Whether its owner and somebody who leads the owner have agreed on it as it is now. */
    public boolean isAgreed() {
        return isUnderAgreement()
                && agreement()
                        .filter(made -> owner().filter(made::isMutual).isPresent())
                        .isPresent();
    }

    /** Whether what somebody has agreed to is the goal as it is now; one side may still be missing. */
    public boolean isUnderAgreement() {
        return agreement().filter(made -> made.isAbout(terms(), parent())).isPresent();
    }

    /** The revision that waits for an answer. */
    public Optional<GoalRevision> pendingRevision() {
        return revisions().stream().filter(GoalRevision::isPending).findFirst();
    }

    @Value.Check
    void check() {
        GoalTerms.check("goal " + id(), title(), priority(), weight());
        for (int place = 0; place < revisions().size(); place++) {
            checkRevision(revisions().get(place), place + 1);
        }
    }

    private void checkRevision(GoalRevision revision, int place) {
        if (revision.number() != place
                || revision.isPending() && place < revisions().size()) {
            throw new IllegalArgumentException(
                    "revisions must be numbered from 1 and only the last may be open, but %d. is %d, %s, of goal %s"
                            .formatted(place, revision.number(), revision.status(), id()));
        }
    }

    /** Gathers a goal. Not thread-safe. */
    public static final class Builder extends ImmutableGoal.Builder {
        Builder() {}
    }
}
