package dev.perftalk.tour;

import dev.perftalk.channel.Channel;
import dev.perftalk.channel.Scenario;
import dev.perftalk.conversation.Conversation;
import dev.perftalk.conversation.Question;
import dev.perftalk.conversation.TopicKind;
import dev.perftalk.cycle.Phase;
import dev.perftalk.kernel.Role;
import java.time.Duration;

/** Check: four questions, and no grade. */
final class ReviewChapter implements Chapter {
    @Override
    public void tell(Story story) {
        story.open("check.heading", TourDays.REVIEW, 14);
        story.show(Album.cascade(story));
        if (story.phase() != Phase.CHECK) {
            story.tell("already");
            return;
        }
        story.talk(review(story), story.employee(), story.manager());
        story.tell("check.review");
        for (String line : new String[] {"check.top", "check.result", "check.behaviour", "check.again"}) {
            story.detail(story.said(line));
        }
        story.manager().cycles().advance(story.cycle(), Phase.ACT).orThrow();
        story.reached(Phase.ACT);
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
