package dev.perftalk.goal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.goal.GoalRevision.Status;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Role;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is asked in whatever order, a goal stays one. */
class RevisionLawsTest {
    private static final Side EMPLOYEE = new Side(PersonId.of("owner"), Role.EMPLOYEE, PersonId.of("boss"));
    private static final Side MANAGER = new Side(PersonId.of("boss"), Role.MANAGER, PersonId.of("owner"));

    @Provide
    Arbitrary<GoalTerms> terms() {
        Arbitrary<Measure> measure = Arbitraries.of(
                Measure.percent("done"),
                Measure.yesNo("done"),
                Measure.milestones("done", "a", "b"),
                Measure.money("done", "CNY", new BigDecimal("10.50")));
        return Combinators.combine(measure, Arbitraries.integers().between(1, 5), Arbitraries.of(true, false))
                .as((one, priority, cancelled) -> Goals.goal("g")
                        .terms()
                        .withMeasures(one)
                        .withPriority(priority)
                        .withCancelled(cancelled));
    }

    @Provide
    Arbitrary<List<GoalCommand>> commands() {
        Arbitrary<Side> sides = Arbitraries.of(EMPLOYEE, MANAGER);
        PlanTalk talk = PlanTalk.builder().aims("a").fit("f").challenge("c").build();
        return Arbitraries.<GoalCommand>oneOf(
                        Arbitraries.integers()
                                .between(-1, 12)
                                .map(actual -> new GoalCommand.Measured("done", BigDecimal.valueOf(actual))),
                        terms().map(GoalCommand.Change::new),
                        Combinators.combine(sides, terms()).as((by, to) -> new GoalCommand.Propose(by, to, "why")),
                        sides.map(by -> new GoalCommand.Agree(by, Optional.of(talk))),
                        Combinators.combine(
                                        sides,
                                        Arbitraries.integers().between(1, 3),
                                        Arbitraries.of(Status.ACCEPTED, Status.DECLINED, Status.WITHDRAWN))
                                .as((by, number, status) ->
                                        new GoalCommand.Answer(by, number, status, Optional.of("why"))))
                .list()
                .ofMaxSize(30);
    }

    @Property(tries = 300)
    void any_commands_leave_a_legal_goal_that_nobody_changes_alone_once_agreed(
            @ForAll("commands") List<GoalCommand> commands) {
        Goal goal = Goals.goal("g");
        for (GoalCommand command : commands) {
            Goal before = goal;
            Outcome<Goal> outcome = GoalRules.decide(goal, command, Instant.EPOCH);
            goal = outcome.isAccepted() ? outcome.orThrow() : goal;

            assertThat(Goal.builder().from(goal).build()).isEqualTo(goal);
            GoalTerms terms = goal.terms();
            assertThat(goal.agreement().filter(made -> !made.terms().equals(terms)))
                    .isEmpty();
            if (before.isAgreed() && !goal.terms().equals(before.terms())) {
                assertThat(goal.revisions().get(goal.revisions().size() - 1).status())
                        .isEqualTo(Status.ACCEPTED);
            }
        }
    }

    @Property(tries = 200)
    void accepted_terms_hold_and_declined_ones_change_nothing(@ForAll("terms") GoalTerms to) {
        Goal goal = Goals.goal("g").withTitle("another title");
        Goal proposed = GoalRules.decide(goal, new GoalCommand.Propose(MANAGER, to, "why"), Instant.EPOCH)
                .orThrow();
        GoalCommand accept = new GoalCommand.Answer(EMPLOYEE, 1, Status.ACCEPTED, Optional.empty());
        GoalCommand decline = new GoalCommand.Answer(EMPLOYEE, 1, Status.DECLINED, Optional.of("no"));

        assertThat(GoalRules.decide(proposed, accept, Instant.EPOCH).orThrow().terms())
                .isEqualTo(to);
        assertThat(GoalRules.decide(proposed, decline, Instant.EPOCH).orThrow().withRevisions())
                .isEqualTo(goal);
    }
}
