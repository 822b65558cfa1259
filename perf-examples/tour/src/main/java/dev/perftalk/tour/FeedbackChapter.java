package dev.perftalk.tour;

import dev.perftalk.feedback.Best;
import dev.perftalk.feedback.BestCheck;
import dev.perftalk.feedback.Feedback;
import dev.perftalk.feedback.FeedbackKind;
import dev.perftalk.kernel.FeedbackId;

/** BEST: a verdict on the person is refused with what to ask instead; four parts are welcome. */
final class FeedbackChapter implements Chapter {
    private static final FeedbackId DRAFT = FeedbackId.of("draft");
    private static final FeedbackId ID = FeedbackId.of("after-the-launch");

    @Override
    public void tell(Story story) {
        story.open("best.heading", TourDays.FEEDBACK, 16);
        if (story.employee().feedback().find(ID).isPresent()) {
            story.tell("already");
            story.employee().feedback().acknowledge(ID).orThrow();
            return;
        }
        Best verdict = Best.builder()
                .kind(FeedbackKind.IMPROVEMENT)
                .behavior(story.words().say("best.bad.behavior"))
                .options(story.words().say("best.bad.options"))
                .build();
        story.tell("best.first");
        story.detail(story.words().say("best.bad", verdict.behavior(), verdict.options()));
        story.refused(story.manager().feedback().give(feedback(story, verdict).withId(DRAFT)));
        story.tell("best.ask");
        BestCheck.check(verdict).flaws().stream()
                .map(flaw -> story.words().of(flaw.question()))
                .distinct()
                .forEach(story::detail);
        Best better = Best.builder()
                .kind(FeedbackKind.IMPROVEMENT)
                .behavior(story.words().say("best.behavior"))
                .consequence(story.words().say("best.consequence"))
                .options(story.words().say("best.options"))
                .outlook(story.words().say("best.outlook"))
                .build();
        story.manager().feedback().give(feedback(story, better)).orThrow();
        story.tell("best.second");
        story.detail("B " + better.behavior());
        story.detail("E " + better.consequence());
        story.detail("S " + better.options());
        story.detail("T " + better.outlook());
        story.employee().feedback().acknowledge(ID).orThrow();
        story.tell("best.acknowledged", story.name(story.company().employee()));
    }

    private static Feedback feedback(Story story, Best content) {
        return Feedback.builder()
                .id(ID)
                .from(story.company().manager())
                .to(story.company().employee())
                .at(story.at(TourDays.FEEDBACK, 16))
                .content(content)
                .build();
    }
}
