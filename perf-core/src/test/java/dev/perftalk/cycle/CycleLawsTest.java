package dev.perftalk.cycle;

import static dev.perftalk.cycle.Cycles.ANNE;
import static dev.perftalk.cycle.Cycles.GOAL;
import static dev.perftalk.cycle.Cycles.IMPORTANT;
import static dev.perftalk.cycle.Cycles.MAX;
import static dev.perftalk.cycle.Cycles.ZONE;
import static dev.perftalk.cycle.Cycles.noon;
import static dev.perftalk.cycle.Cycles.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.kernel.CycleId;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.Period;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Severity;
import dev.perftalk.kernel.Text;
import dev.perftalk.kernel.Why;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** Whatever is asked of a cycle, in whatever order and whenever: it does what the model does, and stays legal. */
class CycleLawsTest {
    private static final GoalId OTHER = GoalId.of("g2");
    private static final CyclePolicy POLICY = policy();

    /** Something is asked, some days after what was asked before; or instead somebody goes on with the next turn. */
    record Step(Optional<CycleCommand> command, boolean gateIsOpen, int days) {}

    /** Each gate is open where there is a plan on record. */
    private static CyclePolicy policy() {
        CyclePolicy policy = CyclePolicy.standard();
        for (Phase phase : Phase.values()) {
            policy = policy.withGate(Gate.of(
                    phase,
                    Criterion.of(
                            "OPEN",
                            Severity.ERROR,
                            (cycle, evidence, now) -> evidence.plans().isEmpty()
                                    ? List.of(Why.of("SHUT", Text.of("关", "shut")))
                                    : List.of())));
        }
        return policy;
    }

    @Provide
    Arbitrary<CycleCommand> commands() {
        Arbitrary<CycleCommand> others = Arbitraries.of(
                new CycleCommand.Midterm(),
                new CycleCommand.Renegotiate(Set.of(GOAL.id())),
                new CycleCommand.Renegotiate(Set.of(OTHER)),
                new CycleCommand.Renegotiate(Set.of()),
                new CycleCommand.Suspend(),
                new CycleCommand.Resume(),
                new CycleCommand.HandOver(MAX),
                new CycleCommand.HandOver(PersonId.of("noa")),
                new CycleCommand.HandOver(ANNE), // E40
                new CycleCommand.Update(List.of(GOAL.id(), OTHER), List.of(IMPORTANT)),
                new CycleCommand.Update(List.of(OTHER), List.of()),
                new CycleCommand.Reopen(),
                new CycleCommand.Reopen(),
                new CycleCommand.Resume());
        Arbitrary<CycleCommand> closing = Arbitraries.integers()
                .between(1, 3)
                .map(quarter -> new CycleCommand.Close(Period.quarter(2026, quarter), List.of(GOAL.id())));
        return Arbitraries.frequencyOf(
                Tuple.of(20, Arbitraries.of(Phase.values()).map(CycleCommand.Advance::new)),
                Tuple.of(14, others),
                Tuple.of(6, closing),
                Tuple.of(1, Arbitraries.of(new CycleCommand.Cancel(CancelReason.MISTAKE))));
    }

    @Provide
    Arbitrary<List<Step>> walks() {
        return Combinators.combine(
                        commands().injectNull(0.03).map(Optional::ofNullable),
                        Arbitraries.frequency(Tuple.of(6, true), Tuple.of(1, false)),
                        Arbitraries.integers().between(0, 9))
                .as(Step::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(40);
    }

    /** All cycles of an employee, as a session would keep them. */
    private static final class Shelf {
        private final Map<CycleId, Cycle> cycles = new LinkedHashMap<>();
        private final CycleId id;

        Shelf(Cycle cycle) {
            id = cycle.id();
            cycles.put(id, cycle);
        }

        Cycle cycle() {
            return find(id).orElseThrow();
        }

        Optional<Cycle> find(CycleId other) {
            return Optional.ofNullable(cycles.get(other));
        }

        Outcome<Turn> ask(CycleCommand command, boolean gateIsOpen, Instant now) {
            CycleEvidence evidence = CycleEvidence.builder()
                    .zone(ZONE)
                    .plans(gateIsOpen ? List.of(plan()) : List.of())
                    .others(cycles.values().stream()
                            .filter(cycle -> !cycle.id().equals(id))
                            .toList())
                    .build();
            Outcome<Turn> outcome = CycleRules.decide(cycle(), command, evidence, POLICY, now);
            assertThat(CycleRules.decide(cycle(), command, evidence, POLICY, now))
                    .as("the same again")
                    .isEqualTo(outcome);
            if (outcome.isAccepted()) {
                Turn turn = outcome.orThrow();
                cycles.put(id, turn.cycle());
                turn.next().ifPresent(next -> cycles.put(next.id(), next));
                turn.withdrawn().ifPresent(cycles::remove);
            }
            return outcome;
        }

        void goOnWithTheNext() {
            cycle().next().flatMap(this::find).ifPresent(next -> cycles.put(next.id(), next.withPhase(Phase.DO)));
        }

        boolean isLegal() {
            Cycle cycle = cycle();
            List<Suspension> rests = cycle.suspensions();
            long lasting = rests.stream().filter(rest -> rest.until().isEmpty()).count();
            boolean resting = cycle.status() == CycleStatus.SUSPENDED;
            return cycles.size() == (cycle.status() == CycleStatus.CLOSED ? 2 : 1)
                    && cycle.next().isPresent() == (cycle.status() == CycleStatus.CLOSED)
                    && cycle.next()
                            .flatMap(this::find)
                            .map(next -> next.previous().equals(Optional.of(id)))
                            .orElse(true)
                    && cycle.endedAt().isPresent() == cycle.status().isOver()
                    && cycle.cancelReason().isPresent() == (cycle.status() == CycleStatus.CANCELLED)
                    && lasting == (resting ? 1 : 0)
                    && (!resting || rests.get(rests.size() - 1).until().isEmpty())
                    && (cycle.renegotiating().isEmpty()
                            || cycle.phase() == Phase.PLAN
                            || cycle.status().isOver())
                    && !cycle.formerManagers().contains(cycle.manager());
        }
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void any_sequence_of_commands_does_what_the_model_does(@ForAll("walks") List<Step> walk) { // E19 E21 E22 E23 E33
        Cycle first = Cycle.open(ANNE, MAX, Period.quarter(2026, 1), noon("01-05"))
                .withGoals(GOAL.id(), OTHER)
                .withProjects(IMPORTANT);
        Shelf shelf = new Shelf(first);
        CycleModel model = new CycleModel(first);
        Instant now = noon("01-05");
        for (Step step : walk) {
            now = now.plus(Duration.ofDays(step.days()));
            if (step.command().isEmpty()) {
                shelf.goOnWithTheNext();
                model.nextGoesOn();
                continue;
            }
            Cycle before = shelf.cycle();
            Outcome<Turn> outcome = shelf.ask(step.command().get(), step.gateIsOpen(), now);

            assertThat(outcome.isAccepted())
                    .as("%s in %s, %s", step.command().get(), before.phase(), before.status())
                    .isEqualTo(model.takes(step.command().get(), step.gateIsOpen(), now));
            assertThat(CycleModel.state(shelf.cycle())).isEqualTo(model.state());
            assertThat(shelf.isLegal()).as("%s", shelf.cycles).isTrue();
            assertThat(outcome.toTell()).hasSize(before.equals(shelf.cycle()) ? 0 : 2);
            assertThat(outcome.why().isEmpty()).isEqualTo(outcome.isAccepted());
            Statistics.label("taken").collect(step.command().get().kind(), outcome.isAccepted());
        }
        Statistics.label("how far").collect(shelf.cycle().phase(), shelf.cycle().status());
    }
}
