package dev.perftalk.tour;

import dev.perftalk.channel.Channel;
import dev.perftalk.channel.Scenario;
import dev.perftalk.conversation.Conversation;
import dev.perftalk.conversation.Question;
import dev.perftalk.conversation.TopicKind;
import dev.perftalk.kernel.Role;
import java.time.Duration;
import java.util.List;

/** Do: short, frequent, quick; and the monthly check-in without scores. */
final class TouchpointsChapter implements Chapter {
    @Override
    public void tell(Story story) {
        story.open("do.heading", 15, 10);
        weekly(story, 1, 15);
        weekly(story, 2, 22);
        story.turn(TourDays.CHECK_IN, 10);
        rating(story);
        Conversation checkIn = story.conversation("check-in-1", Channel.ONE_ON_ONE, Scenario.DAILY_COACHING)
                .cycle(story.cycle())
                .addTopics(
                        story.topic(TopicKind.PROCESS, Role.EMPLOYEE, "do.highlight", Question.PROGRESS),
                        story.topic(TopicKind.PROCESS, Role.MANAGER, "do.focus", Question.SUPPORT_NEEDED))
                .agreements(List.of(story.words().say("do.agreed")))
                .build();
        story.talk(checkIn, story.manager(), story.employee());
        story.tell("do.check-in", story.day(TourDays.CHECK_IN));
        if (!story.isMeasured(0)) {
            story.measured(0, 1, 3);
        }
        story.tell("do.progress", story.progress(story.company().above()));
    }

    private static void weekly(Story story, int week, int day) {
        story.turn(day, 10);
        Conversation talk = story.conversation("weekly-" + week, Channel.TEAM_MEETING, Scenario.DAILY_COACHING)
                .cycle(story.cycle())
                .duration(Duration.ofMinutes(3))
                .initiatedBy(Role.EMPLOYEE)
                .ledBy(Role.EMPLOYEE)
                .addTopics(
                        story.topic(TopicKind.PROCESS, Role.EMPLOYEE, "do.weekly." + week, Question.PROGRESS),
                        story.topic(TopicKind.PROCESS, Role.EMPLOYEE, "do.blocker." + week, Question.BIGGEST_BLOCKER))
                .build();
        story.talk(talk, story.manager(), story.employee());
        story.tell("do.weekly", story.day(day), story.said("do.blocker." + week));
    }

    /** What has no place in a check-in. */
    private static void rating(Story story) {
        Conversation talk = story.conversation("check-in-with-rating", Channel.ONE_ON_ONE, Scenario.DAILY_COACHING)
                .addTopics(story.topic(TopicKind.RATING_OR_PAY, Role.MANAGER, "do.rating"))
                .build();
        story.tell("do.no-rating");
        story.refused(story.manager().conversations().record(talk));
    }
}
