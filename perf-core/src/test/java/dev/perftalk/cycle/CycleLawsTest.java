package dev.perftalk.cycle;

import static dev.perftalk.cycle.Cycles.GOAL;
import static dev.perftalk.cycle.Cycles.answer;
import static dev.perftalk.cycle.Cycles.checkIn;
import static dev.perftalk.cycle.Cycles.cycle;
import static dev.perftalk.cycle.Cycles.evidence;
import static dev.perftalk.cycle.Cycles.goalTalk;
import static dev.perftalk.cycle.Cycles.noon;
import static dev.perftalk.cycle.Cycles.plan;
import static dev.perftalk.cycle.Cycles.review;
import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.conversation.Conversation;
import dev.perftalk.conversation.Question;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.Period;
import dev.perftalk.kernel.Role;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** What holds whatever is asked of a cycle, in whatever order, with whatever on record. */
class CycleLawsTest {
    private static final Instant NOW = noon("03-31");
    private static final int CLOSED = Phase.values().length;

    record Step(CycleCommand command, CycleEvidence evidence) {}

    @Provide
    Arbitrary<CycleCommand> commands() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(Phase.values()).map(CycleCommand.Advance::new)),
                Tuple.of(
                        1,
                        Arbitraries.integers()
                                .between(1, 4)
                                .map(quarter ->
                                        new CycleCommand.Close(Period.quarter(2026, quarter), List.of(GOAL.id())))));
    }

    /** Each piece is mostly there, so that a cycle often comes far, and sometimes is not. */
    @Provide
    Arbitrary<CycleEvidence> records() {
        Arbitrary<Boolean> mostly = Arbitraries.frequency(Tuple.of(9, true), Tuple.of(1, false));
        Arbitrary<List<Conversation>> talks = Combinators.combine(
                        some(mostly, goalTalk()),
                        some(mostly, review().withHeldAt(NOW)),
                        some(mostly, checkIn("03-31", answer(Role.MANAGER, Question.REVIEW_ARRANGED))),
                        some(mostly, checkIn("03-31", answer(Role.MANAGER, Question.GAP_EXPLAINED))))
                .as((one, two, three, four) -> List.of(one, two, three, four).stream()
                        .flatMap(List::stream)
                        .toList());
        return Combinators.combine(talks, mostly, mostly)
                .as((held, measured, planned) -> evidence(held.toArray(Conversation[]::new))
                        .withGoals(measured ? GOAL.withMeasuredAt(NOW) : GOAL)
                        .withPlans(planned ? List.of(plan()) : List.of()));
    }

    private static Arbitrary<List<Conversation>> some(Arbitrary<Boolean> present, Conversation talk) {
        return present.map(there -> there ? List.of(talk) : List.of());
    }

    @Provide
    Arbitrary<List<Step>> walks() {
        return Combinators.combine(commands(), records()).as(Step::new).list().ofMaxSize(30);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_cycle_only_ever_moves_one_step_forward_through_an_open_gate(@ForAll("walks") List<Step> walk) {
        Cycle cycle = cycle(Phase.PLAN, "01-05");
        for (Step step : walk) {
            Outcome<Turn> outcome = decide(cycle, step);
            boolean mayMove = isNextStep(cycle, step.command()) && isGateOpen(cycle, step.evidence());

            assertThat(outcome.isAccepted()).isEqualTo(mayMove);
            assertThat(decide(cycle, step)).isEqualTo(outcome);
            if (mayMove) {
                Cycle moved = outcome.orThrow().cycle();
                assertThat(place(moved)).isEqualTo(place(cycle) + 1);
                cycle = moved;
            } else {
                assertThat(outcome.why()).isNotEmpty();
                assertThat(outcome.toTell()).isEmpty();
            }
        }
        Statistics.label("how far").collect(place(cycle));
    }

    private static Outcome<Turn> decide(Cycle cycle, Step step) {
        return CycleRules.decide(cycle, step.command(), step.evidence(), CyclePolicy.standard(), NOW);
    }

    private static boolean isNextStep(Cycle cycle, CycleCommand command) {
        int asked =
                command instanceof CycleCommand.Advance advance ? advance.to().ordinal() : CLOSED;
        boolean periodFits = !(command instanceof CycleCommand.Close close)
                || !close.nextPeriod().equals(cycle.period());
        return asked == place(cycle) + 1 && periodFits;
    }

    private static boolean isGateOpen(Cycle cycle, CycleEvidence evidence) {
        return CycleRules.gate(cycle, evidence, CyclePolicy.standard(), NOW).isOpen();
    }

    /** PLAN, DO, CHECK, ACT, closed. */
    private static int place(Cycle cycle) {
        return cycle.status() == CycleStatus.CLOSED ? CLOSED : cycle.phase().ordinal();
    }
}
