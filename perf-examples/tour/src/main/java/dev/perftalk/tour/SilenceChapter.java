package dev.perftalk.tour;

import dev.perftalk.RunReport;
import dev.perftalk.cycle.Phase;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.spi.notification.Notification;

/** A month without a talk while an important project runs: one reminder, to the one who can end it. */
final class SilenceChapter implements Chapter {
    @Override
    public void tell(Story story) {
        story.open("silence.heading", TourDays.CHECK_IN + 20, 10);
        if (story.phase() != Phase.DO) {
            story.turn(TourDays.REMINDED, 10);
            story.show(new Album(story).rhythm());
            story.tell("already");
            return;
        }
        story.tell("silence.early", story.perf().runDue().reminded());
        story.turn(TourDays.REMINDED, 10);
        RunReport report = story.perf().runDue();
        story.show(new Album(story).rhythm());
        story.tell("silence.late", story.day(TourDays.REMINDED), report.reminded());
        story.notifier().delivered().stream()
                .filter(notification -> notification.kind().equals("TALK_DUE"))
                .forEach(notification -> tell(story, notification));
        story.tell("silence.again", story.perf().runDue().reminded());
    }

    private static void tell(Story story, Notification notification) {
        story.detail(story.words()
                .say("silence.told", story.name(PersonId.of(notification.recipient())), notification.text()));
    }
}
