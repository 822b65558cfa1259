package dev.perftalk.tour;

import dev.perftalk.channel.Channel;
import dev.perftalk.channel.Scenario;
import dev.perftalk.conversation.Conversation;
import dev.perftalk.conversation.Question;
import dev.perftalk.conversation.TopicKind;
import dev.perftalk.cycle.Phase;
import dev.perftalk.kernel.Role;
import java.time.Duration;

/** Check: the gap explained, the figures current, the review agreed; then four questions, and no grade. */
final class ReviewChapter implements Chapter {
    @Override
    public void tell(Story story) {
        story.open("check.heading", TourDays.CATCH_UP, 10);
        if (story.phase() == Phase.DO) {
            story.tell("check.early");
            story.refused(story.manager().cycles().advance(story.cycle(), Phase.CHECK));
            catchUp(story);
            story.manager().cycles().advance(story.cycle(), Phase.CHECK).orThrow();
            story.tell("check.catch-up");
            story.reached(Phase.CHECK);
        }
        story.turn(TourDays.REVIEW, 14);
        story.show(Album.cascade(story));
        if (story.phase() != Phase.CHECK) {
            story.tell("already");
            return;
        }
        story.talk(review(story), story.employee(), story.manager());
        story.tell("check.review", story.day(TourDays.REVIEW));
        for (String line : new String[] {"check.top", "check.result", "check.behaviour", "check.again"}) {
            story.detail(story.said(line));
        }
        story.manager().cycles().advance(story.cycle(), Phase.ACT).orThrow();
        story.reached(Phase.ACT);
    }

    private static void catchUp(Story story) {
        Conversation talk = story.conversation("check-in-2", Channel.ONE_ON_ONE, Scenario.DAILY_COACHING)
                .cycle(story.cycle())
                .addTopics(
                        story.topic(TopicKind.PROCESS, Role.MANAGER, "check.gap", Question.GAP_EXPLAINED),
                        story.topic(TopicKind.GOAL, Role.EMPLOYEE, "check.arranged", Question.REVIEW_ARRANGED),
                        story.topic(TopicKind.GOAL, Role.MANAGER, "check.arranged", Question.REVIEW_ARRANGED))
                .build();
        story.talk(talk, story.manager(), story.employee());
        story.measured(0, 9, 10);
        story.measured(1, 4, 5);
        story.measured(2, 1, 2);
    }

    private static Conversation review(Story story) {
        return story.conversation("review", Channel.ONE_ON_ONE, Scenario.RESULT_FEEDBACK)
                .cycle(story.cycle())
                .duration(Duration.ofMinutes(60))
                .author(story.company().employee())
                .initiatedBy(Role.EMPLOYEE)
                .addTopics(
                        story.topic(TopicKind.GOAL, Role.EMPLOYEE, "check.top", Question.TOP_GOALS),
                        story.topic(TopicKind.GOAL, Role.MANAGER, "check.top", Question.TOP_GOALS),
                        story.topic(
                                TopicKind.RESULT, Role.EMPLOYEE, "check.result", Question.RESULT_AGAINST_EXPECTATION),
                        story.topic(
                                TopicKind.PROCESS, Role.MANAGER, "check.behaviour", Question.BEHAVIOURS_AND_DECISIONS),
                        story.topic(TopicKind.DEVELOPMENT, Role.EMPLOYEE, "check.again", Question.IF_AGAIN))
                .build();
    }
}
