package dev.perftalk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.feedback.Feedback;
import dev.perftalk.feedback.FeedbackRequest;
import dev.perftalk.kernel.FeedbackId;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.PlanId;
import dev.perftalk.plan.Action;
import dev.perftalk.plan.Checkpoint;
import dev.perftalk.plan.ImprovementGoal;
import dev.perftalk.plan.ImprovementPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever two people and a stranger try with feedback and a plan, in whatever order, comes out as the model says. */
class FlowLawsTest {
    private static final List<String> PEOPLE = List.of("emp", "mia", "emp", "mia", "peer");
    private static final PlanId PLAN = PlanId.of("plan");
    private static final LocalDate DUE = LocalDate.of(2026, 1, 15);

    private final World world = new World();
    private final Instant start = world.clock.instant();
    private final FlowModel model = new FlowModel();

    private Feedback feedback(String id) {
        return World.feedback(id, FlowModel.giver(id), FlowModel.receiver(id), start);
    }

    private Feedback request(String id) {
        return feedback(id)
                .withContent(Optional.empty())
                .withRequest(FeedbackRequest.builder().at(start).build());
    }

    private static ImprovementPlan plan(String author, int wording) {
        return World.plan(DUE)
                .withCycle(Optional.empty())
                .withAuthor(PersonId.of(author))
                .withGoals(ImprovementGoal.builder()
                        .title("wording " + wording)
                        .addActions(action("a", World.EMP), action("b", World.MIA))
                        .addSupport("a day with the partner")
                        .addCheckpoints(Checkpoint.of(DUE, ""))
                        .build());
    }

    private static Action action(String id, PersonId owner) {
        return Action.builder().id(id).what("write").owner(owner).due(DUE).build();
    }

    /** Tries one thing, and says whether it went as the model expects. */
    private boolean attempt(int what, String by) {
        Session session = world.as(by);
        String id = "f" + what % 2;
        String action = what % 2 == 0 ? "a" : "b";
        return switch (what / 2 % 10) {
            case 0 -> same(session.feedback().request(request(id)), model.requests(by, id));
            case 1 -> same(session.feedback().give(feedback(id)), model.gives(by, id));
            case 2 -> same(session.feedback().decline(FeedbackId.of(id)), model.declines(by, id));
            case 3 -> same(session.feedback().acknowledge(FeedbackId.of(id)), model.reads(by, id));
            case 4 -> same(session.plans().agree(plan(by, 0)), model.writes(by));
            case 5 -> same(session.plans().change(PLAN, plan(by, what % 2).goals()), model.rewrites(by, what % 2));
            case 6 -> same(session.plans().acknowledge(PLAN), model.agrees(by));
            case 7 -> same(session.plans().done(PLAN, action), model.ends(by, action, true));
            case 8 -> same(session.plans().drop(PLAN, action), model.ends(by, action, false));
            default ->
                what % 6 == 0
                        ? same(session.plans().drop(PLAN), model.drops(by))
                        : same(session.plans().lookedBack(PLAN), model.looksBack(by));
        };
    }

    private static boolean same(Outcome<?> outcome, boolean expected) {
        return outcome.isAccepted() == expected;
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void two_sessions_and_the_model_agree(@ForAll @Size(max = 40) List<@IntRange(max = 99_999) Integer> attempts) {
        for (int attempt : attempts) {
            String by = PEOPLE.get(attempt / 100 % PEOPLE.size());
            assertThat(attempt(attempt % 100, by))
                    .as("%s by %s", attempt % 100, by)
                    .isTrue();
            for (String person : Set.of("emp", "mia")) {
                sees(person);
            }
            assertThat(world.as("peer").inbox()).isEmpty();
        }
        world.perf.runDue();
        assertThat(world.notifier.delivered())
                .extracting(told -> told.kind() + " " + told.recipient())
                .containsExactlyInAnyOrderElementsOf(model.told);
    }

    private void sees(String person) {
        Session session = world.as(person);
        for (String id : List.of("f0", "f1")) {
            assertThat(session.feedback().find(FeedbackId.of(id)).map(Feedback::status))
                    .isEqualTo(Optional.ofNullable(model.feedback.get(id)));
        }
        Optional<ImprovementPlan> plan = session.plans().find(PLAN);
        assertThat(plan.isPresent()).isEqualTo(model.isWritten());
        plan.ifPresent(found -> {
            assertThat(found.status()).isEqualTo(model.status());
            assertThat(found.agreedByBoth()).isEqualTo(model.isAgreed());
            assertThat(found.reviews()).hasSizeLessThanOrEqualTo(1);
        });
        Set<String> inbox = session.inbox().stream()
                .map(item -> item.obligation().kind() + " " + item.obligation().subject())
                .collect(Collectors.toSet());
        assertThat(inbox).isEqualTo(model.inbox(person));
    }
}
