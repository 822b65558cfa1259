package dev.perftalk.tour;

import dev.perftalk.Session;
import dev.perftalk.cadence.InboxItem;
import dev.perftalk.feedback.Feedback;
import dev.perftalk.feedback.FeedbackRequest;
import dev.perftalk.feedback.FeedbackStatus;
import dev.perftalk.feedback.ValueTag;
import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.FeedbackId;
import dev.perftalk.kernel.PersonId;
import java.util.List;

/** What waits for whom, upward too: asked for feedback, a checkpoint, an action; and what the two have behind them. */
final class InboxChapter implements Chapter {
    private static final FeedbackId ID = FeedbackId.of("upward");

    @Override
    public void tell(Story story) {
        story.open("inbox.heading", TourDays.CLOSE + 14, 15);
        PersonId manager = story.company().manager();
        PersonId employee = story.company().employee();
        Feedback request = request(story);
        if (story.manager().feedback().find(ID).isEmpty()) {
            story.manager().feedback().request(request).orThrow();
        }
        story.tell(
                "inbox.asks",
                story.name(manager),
                story.name(employee),
                story.words().say("inbox.question"));
        inbox(story, employee);
        inbox(story, manager);
        if (story.employee().feedback().find(ID).orElseThrow().status() == FeedbackStatus.REQUESTED) {
            story.employee()
                    .feedback()
                    .give(request.withText(story.words().say("inbox.answer")).withValues(ValueTag.of("candour")))
                    .orThrow();
        }
        story.manager()
                .plans()
                .lookedBack(PlanChapter.ID, ConversationId.of("look-back"))
                .orThrow();
        story.tell("inbox.answered", story.name(employee));
        inbox(story, employee);
        inbox(story, manager);
        story.manager().feedback().acknowledge(ID).orThrow();
        story.show(PairYear.of(story));
    }

    private static Feedback request(Story story) {
        return Feedback.builder()
                .id(ID)
                .from(story.company().employee())
                .to(story.company().manager())
                .at(story.at(TourDays.CLOSE + 14, 15))
                .request(FeedbackRequest.builder()
                        .at(story.at(TourDays.CLOSE + 14, 15))
                        .question(story.words().say("inbox.question"))
                        .build())
                .build();
    }

    private static void inbox(Story story, PersonId person) {
        Session session = story.as(person);
        List<InboxItem> inbox = session.inbox();
        story.tell(inbox.isEmpty() ? "inbox.empty" : "inbox.of", story.name(person));
        inbox.forEach(item -> story.detail(story.words().of(item.why().text())));
    }
}
