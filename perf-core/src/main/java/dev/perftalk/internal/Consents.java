package dev.perftalk.internal;

import dev.perftalk.conversation.Conversation;
import dev.perftalk.cycle.Cycle;
import dev.perftalk.cycle.CycleRules;
import dev.perftalk.cycle.GoalConsent;
import dev.perftalk.cycle.Phase;
import dev.perftalk.goal.Consent;
import dev.perftalk.goal.Goal;
import dev.perftalk.goal.GoalRevision;
import dev.perftalk.kernel.Role;
import dev.perftalk.spi.storage.RecordKey;
import dev.perftalk.spi.storage.StoredRecord;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the goals of a cycle were when each of the two said yes to them. A talk's yes is to the goals as they were when its
 * record was written; a revision that both wanted, or a yes to the goal itself, renews it. Goals' histories tell, so that
 * nothing more is kept.
 */
final class Consents {
    private final Unit unit;
    private final Cycle cycle;

    private Consents(Unit unit, Cycle cycle) {
        this.unit = unit;
        this.cycle = cycle;
    }

    /**
     * One for each goal that has to be agreed on and each of the two; none before both have said yes in a talk, nor where
     * it was not kept when that was written: then its yes stands.
     */
    static List<GoalConsent> of(Unit unit, Cycle cycle, List<Goal> goals, List<Conversation> talks) {
        if (cycle.phase() != Phase.PLAN) {
            return List.of();
        }
        return talks.stream()
                .filter(talk -> CycleRules.isCommitment(talk, cycle))
                .map(talk -> talk.writtenAt().orElse(Instant.MAX))
                .max(Comparator.naturalOrder())
                .filter(written -> written.isBefore(Instant.MAX))
                .map(written -> new Consents(unit, cycle).of(goals, written))
                .orElse(List.of());
    }

    private List<GoalConsent> of(List<Goal> goals, Instant written) {
        return goals.stream()
                .filter(goal -> cycle.toAgree().contains(goal.id()))
                .flatMap(goal -> Stream.of(Role.EMPLOYEE, Role.MANAGER)
                        .map(role -> new GoalConsent(goal.id(), role, then(goal, role, written))))
                .toList();
    }

    private Optional<Goal> then(Goal goal, Role role, Instant written) {
        boolean isAgreedAsItIs = goal.isUnderAgreement()
                && goal.agreement().stream()
                        .flatMap(made -> made.consents().stream())
                        .anyMatch(consent -> isOf(consent, role));
        if (isAgreedAsItIs) {
            return Optional.of(goal);
        }
        Instant revised = goal.revisions().stream()
                .filter(revision -> revision.status() == GoalRevision.Status.ACCEPTED)
                .filter(revision -> Stream.concat(Stream.of(revision.proposed()), revision.answered().stream())
                        .anyMatch(consent -> isOf(consent, role)))
                .flatMap(revision -> revision.answered().stream())
                .map(Consent::at)
                .max(Comparator.naturalOrder())
                .orElse(written);
        return revised.isAfter(written)
                ? at(goal, revised)
                : wasNamed(goal, written) ? at(goal, written) : Optional.empty();
    }

    /** Whether the cycle was about a goal at a moment: a talk's yes is to no goal that came into it later. */
    private boolean wasNamed(Goal goal, Instant moment) {
        RecordKey key = unit.key(Records.CYCLE.type().name(), cycle.id().value());
        Optional<Cycle> then =
                unit.stored(key).filter(now -> hadCome(now, moment)).isPresent()
                        ? Optional.of(cycle)
                        : before(key, moment).flatMap(Records.CYCLE.type()::read);
        return then.filter(one -> one.goals().contains(goal.id())).isPresent();
    }

    private boolean isOf(Consent consent, Role role) {
        return consent.role() == role
                && (role == Role.EMPLOYEE
                        ? consent.by().equals(cycle.employee())
                        : cycle.managers().contains(consent.by()));
    }

    /** A goal as it was at a moment; its history is asked only where it was changed since. */
    private Optional<Goal> at(Goal goal, Instant moment) {
        RecordKey key = unit.key(Records.GOAL.type().name(), goal.id().value());
        return unit.stored(key).filter(now -> hadCome(now, moment)).isPresent()
                ? Optional.of(goal)
                : before(key, moment).flatMap(Records.GOAL.type()::read);
    }

    private Optional<StoredRecord> before(RecordKey key, Instant moment) {
        List<StoredRecord> former = unit.formerly(key);
        return former.stream().filter(version -> hadCome(version, moment)).reduce((earlier, later) -> later);
    }

    private static boolean hadCome(StoredRecord version, Instant moment) {
        return !Signature.of(version).at().isAfter(moment);
    }
}
