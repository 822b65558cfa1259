package dev.perftalk.tour;

import static dev.perftalk.conversation.TopicKind.GOAL;
import static dev.perftalk.conversation.TopicKind.PROCESS;

import dev.perftalk.Conversations;
import dev.perftalk.channel.Channel;
import dev.perftalk.channel.Scenario;
import dev.perftalk.conversation.Agenda;
import dev.perftalk.conversation.AgendaItem;
import dev.perftalk.conversation.Conversation;
import dev.perftalk.conversation.ConversationStatus;
import dev.perftalk.conversation.Question;
import dev.perftalk.cycle.Phase;
import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.Role;
import java.util.List;

/** A talk from the wish to the signature: either asks, both build the agenda, one writes, the other signs. */
final class TalkChapter implements Chapter {
    private static final ConversationId ID = ConversationId.of("check-in-2");
    private static final AgendaItem HERS =
            AgendaItem.asking(PROCESS, Question.GAP_EXPLAINED).withBy(Role.EMPLOYEE);
    private static final AgendaItem HIS =
            AgendaItem.asking(GOAL, Question.REVIEW_ARRANGED).withBy(Role.MANAGER);

    @Override
    public void tell(Story story) {
        story.open("talk.heading", TourDays.FEEDBACK, 17);
        if (story.phase() != Phase.DO) {
            story.tell("already");
            return;
        }
        story.tell("talk.early");
        story.reasons(
                story.manager().cycles().advance(story.cycle(), Phase.CHECK).why(), 1);
        planned(story);
        story.turn(TourDays.CATCH_UP, 11);
        held(story);
        signed(story);
        story.measured(0, 9, 10);
        story.measured(1, 4, 5);
        story.measured(2, 1, 2);
        story.manager().cycles().advance(story.cycle(), Phase.CHECK).orThrow();
        story.reached(Phase.CHECK);
    }

    private static ConversationStatus status(Story story) {
        return story.employee().conversations().find(ID).orElseThrow().status();
    }

    private static void planned(Story story) {
        if (story.employee().conversations().find(ID).isEmpty()) {
            story.employee().conversations().plan(wish(story)).orThrow();
        }
        if (status(story) == ConversationStatus.PLANNED) {
            story.manager()
                    .conversations()
                    .change(ID, talk -> talk.withAgenda(talk.agenda().with(HIS)))
                    .orThrow();
        }
        story.tell(
                "talk.planned",
                story.name(story.company().employee()),
                story.day(TourDays.CATCH_UP),
                HERS.label(),
                story.name(story.company().manager()),
                HIS.label());
    }

    private static Conversation wish(Story story) {
        return story.conversation(ID.value(), Channel.ONE_ON_ONE, Scenario.DAILY_COACHING)
                .cycle(story.cycle())
                .author(story.company().employee())
                .initiatedBy(Role.EMPLOYEE)
                .heldAt(story.at(TourDays.CATCH_UP, 10))
                .agenda(Agenda.of(HERS))
                .build();
    }

    private static void held(Story story) {
        for (Conversations one :
                List.of(story.employee().conversations(), story.manager().conversations())) {
            one.hold(ID).orThrow();
        }
        if (status(story) == ConversationStatus.HELD) {
            story.manager()
                    .conversations()
                    .change(
                            ID,
                            talk -> talk.withTopics(
                                    story.topic(PROCESS, Role.MANAGER, "talk.gap", Question.GAP_EXPLAINED),
                                    story.topic(GOAL, Role.EMPLOYEE, "talk.arranged", Question.REVIEW_ARRANGED),
                                    story.topic(GOAL, Role.MANAGER, "talk.arranged", Question.REVIEW_ARRANGED)))
                    .orThrow();
        }
    }

    private static void signed(Story story) {
        story.tell("talk.held", story.name(story.company().manager()));
        story.refused(story.manager().conversations().acknowledge(ID));
        if (status(story) == ConversationStatus.HELD) {
            story.employee()
                    .conversations()
                    .acknowledge(ID, story.words().say("talk.comment"))
                    .orThrow();
        }
        story.tell(
                "talk.signed",
                story.name(story.company().employee()),
                story.words().say("talk.comment"));
        story.refused(story.manager().conversations().change(ID, talk -> talk.withTopics()));
    }
}
