package dev.perftalk.cadence;

import dev.perftalk.channel.Channel;
import dev.perftalk.channel.Scenario;
import dev.perftalk.conversation.Conversation;
import dev.perftalk.conversation.Topic;
import dev.perftalk.conversation.TopicKind;
import dev.perftalk.conversation.Touchpoint;
import dev.perftalk.feedback.Feedback;
import dev.perftalk.feedback.FeedbackRequest;
import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.FeedbackId;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.PlanId;
import dev.perftalk.kernel.Role;
import dev.perftalk.plan.Action;
import dev.perftalk.plan.Checkpoint;
import dev.perftalk.plan.ImprovementGoal;
import dev.perftalk.plan.ImprovementPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Talks, feedback and plans as short as tests like them: anne is led by max, who sits far to the west of her. */
final class Duties {
    static final PersonId ANNE = PersonId.of("anne");
    static final PersonId MAX = PersonId.of("max");
    static final ZoneId EAST = ZoneId.of("Asia/Shanghai");
    static final ZoneId WEST = ZoneId.of("America/Los_Angeles");
    static final LocalDate DAY = LocalDate.parse("2026-03-10");
    static final Obligations STANDARD = Obligations.under(CadencePolicy.standard(), Duties::zone);

    static final Conversation TALK = Conversation.builder()
            .id(ConversationId.of("talk"))
            .employee(ANNE)
            .manager(MAX)
            .author(MAX)
            .heldAt(noon(DAY))
            .channel(Channel.ONE_ON_ONE)
            .scenario(Scenario.DAILY_COACHING)
            .initiatedBy(Role.MANAGER)
            .ledBy(Role.MANAGER)
            .addTopics(Topic.of(TopicKind.PROCESS, Role.MANAGER, "how it goes"))
            .build();

    static final Feedback REQUEST = Feedback.builder()
            .id(FeedbackId.of("fb"))
            .from(MAX)
            .to(ANNE)
            .at(noon(DAY))
            .request(FeedbackRequest.builder().at(noon(DAY)).build())
            .build();

    /** Agreed by both, with an action for each of them. */
    static final ImprovementPlan PLAN = ImprovementPlan.builder()
            .id(PlanId.of("plan"))
            .employee(ANNE)
            .manager(MAX)
            .author(MAX)
            .writtenOn(DAY)
            .addAcknowledgedBy(ANNE)
            .addGoals(ImprovementGoal.builder()
                    .title("ask earlier")
                    .addActions(action("hers", ANNE), action("his", MAX))
                    .addSupport("a day with the partner")
                    .addCheckpoints(Checkpoint.of(DAY.plusDays(30), ""))
                    .build())
            .build();

    private Duties() {}

    static ZoneId zone(PersonId person) {
        return person.equals(ANNE) ? EAST : WEST;
    }

    static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(EAST).toInstant();
    }

    static Action action(String id, PersonId owner) {
        return Action.builder()
                .id(id)
                .what("write the list")
                .owner(owner)
                .due(DAY.plusDays(20))
                .build();
    }

    static ImprovementPlan with(Action... actions) {
        return PLAN.withGoals(PLAN.goals().get(0).withActions(actions));
    }

    static Touchpoint talked(LocalDate day) {
        return new Touchpoint(ANNE, MAX, noon(day), "c");
    }

    /** Each as {@code KIND ROLE}, with the part where there is one. */
    static List<String> told(List<Obligation> obligations) {
        return obligations.stream()
                .map(one -> one.kind() + " " + one.holder()
                        + one.part().map(part -> " " + part).orElse(""))
                .toList();
    }

    static List<Obligation> of(ImprovementPlan plan, Touchpoint... talks) {
        return STANDARD.of(plan, Optional.empty(), List.of(talks));
    }
}
