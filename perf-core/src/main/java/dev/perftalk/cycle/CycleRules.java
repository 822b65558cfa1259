package dev.perftalk.cycle;

import dev.perftalk.conversation.Conversation;
import dev.perftalk.kernel.Notice;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.Why;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides what is asked of a cycle: it goes only where its table leads, and on only through an open gate. */
public final class CycleRules {
    private CycleRules() {}

    /**
     * A cycle as it begins now: in its first phase, under the id of its employee and period, and not yet linked with
     * another turn. Refused, with every reason, where it claims to be further, or the pair has another that runs at the
     * same time; both are told.
     *
     * @param others the employee's other cycles
     */
    public static Outcome<Cycle> open(Cycle cycle, List<Cycle> others, CyclePolicy policy, Instant now) {
        List<Why> reasons = new ArrayList<>();
        Cycle beginning = Cycle.open(cycle.employee(), cycle.manager(), cycle.period(), now)
                .withGoals(cycle.goals())
                .withProjects(cycle.projects());
        if (!beginning.equals(cycle.withId(beginning.id()).withPhaseSince(now).withOpenedAt(now))) {
            reasons.add(Why.message(CycleRules.class, "NOT_A_BEGINNING", cycle.id()));
        }
        if (!cycle.id().equals(beginning.id())) {
            reasons.add(Why.message(CycleRules.class, "FOREIGN_ID", beginning.id(), cycle.id()));
        }
        reasons.addAll(Objections.overlaps(cycle.period(), cycle.manager(), List.of(beginning.id()), others, policy));
        return Outcome.unless(reasons, beginning, toBoth(beginning, "CYCLE_OPENED", beginning.id()));
    }

    /** Whether a talk is one in which both said yes to the goals that a cycle has to agree on now. */
    public static boolean isCommitment(Conversation talk, Cycle cycle) {
        return Talks.GOAL_SETTING.count(talk, cycle) && talk.agreedByBoth();
    }

    /** How a cycle stands at the gate of its present phase. */
    public static GateReport gate(Cycle cycle, CycleEvidence evidence, CyclePolicy policy, Instant now) {
        return policy.gate(cycle.phase()).report(cycle, evidence, now);
    }

    /**
     * The cycle as it becomes, or every reason against it: that the command is not allowed now, or what speaks against it
     * and what the gate misses. Both are told, unless nothing changes.
     */
    public static Outcome<Turn> decide(
            Cycle cycle, CycleCommand command, CycleEvidence evidence, CyclePolicy policy, Instant now) {
        Optional<Transition> row = policy.transition(cycle, command, now);
        if (row.isEmpty()) {
            return Outcome.refused(
                    Objections.toWhatIsNotAllowed(command, cycle, evidence, policy, policy.isInGrace(cycle, now)));
        }
        List<Why> reasons = new ArrayList<>(Objections.to(command, cycle, evidence, policy));
        if (row.get().gated()) {
            reasons.addAll(policy.gate(cycle.phase()).blocking(cycle, evidence, now));
        }
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        Turn turn = Moves.by(command, row.get(), cycle, evidence, now);
        return Outcome.accepted(turn, told(command, cycle, turn));
    }

    private static Notice[] told(CycleCommand command, Cycle before, Turn turn) {
        Cycle cycle = turn.cycle();
        return switch (command.kind()) {
            case ADVANCE, MIDTERM ->
                toBoth(cycle, "PHASE_REACHED", cycle.phase().label(), cycle.id());
            case RENEGOTIATE ->
                toBoth(cycle, "CYCLE_RENEGOTIATED", cycle.renegotiating().size(), cycle.id());
            case SUSPEND -> toBoth(cycle, "CYCLE_SUSPENDED", cycle.id());
            case RESUME -> toBoth(cycle, "CYCLE_RESUMED", cycle.phase().label(), cycle.id());
            case CLOSE -> toBoth(cycle, "CYCLE_CLOSED", cycle.next().orElseThrow(), cycle.id());
            case REOPEN -> toBoth(cycle, "CYCLE_REOPENED", cycle.phase().label(), cycle.id());
            case CANCEL -> toBoth(cycle, "CYCLE_CANCELLED", cycle.id());
            case HAND_OVER ->
                cycle.equals(before) ? new Notice[0] : toBoth(cycle, "CYCLE_HANDED_OVER", cycle.manager(), cycle.id());
            case UPDATE -> cycle.equals(before) ? new Notice[0] : toBoth(cycle, "CYCLE_UPDATED", cycle.id());
        };
    }

    private static Notice[] toBoth(Cycle cycle, String kind, Object... arguments) {
        String id = cycle.id().value();
        Notice toOne = Notice.message(CycleRules.class, kind, cycle.employee(), id, arguments);
        return new Notice[] {toOne, new Notice(kind, cycle.manager(), id, toOne.text())};
    }
}
