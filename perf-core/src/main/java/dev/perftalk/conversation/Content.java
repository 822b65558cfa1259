package dev.perftalk.conversation;

import dev.perftalk.channel.Scenario;
import dev.perftalk.plan.Action;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What must be so of every conversation, planned, held or changed. */
final class Content {
    private Content() {}

    /** Nobody has signed, released or answered what is only being put on record. */
    static Reasons checkNew(Conversation talk, Reasons reasons) {
        reasons.unless(
                        talk.acknowledgedBy().isEmpty()
                                && talk.replies().isEmpty()
                                && talk.reopenedBy().isEmpty()
                                && !talk.pulseGiven(),
                        "ACKNOWLEDGED_IN_ADVANCE")
                .unless(!talk.released(), "RELEASED_IN_ADVANCE")
                .unless(!talk.calledOff(), "CALLED_OFF");
        return check(talk, reasons);
    }

    static Reasons check(Conversation talk, Reasons reasons) {
        reasons.unless(!talk.employee().equals(talk.manager()), "SAME_PERSON")
                .unless(talk.participants().contains(talk.author()), "AUTHOR_NOT_PRESENT")
                .unless(talk.status() != ConversationStatus.PLANNED || !talk.isWritten(), "NOT_SAID_YET")
                .unless(
                        !isCheckIn(talk.scenario()) || kinds(talk).noneMatch(Content::isOfRatingOrPay),
                        "RATING_IN_CHECK_IN");
        talk.agenda().items().stream()
                .filter(item -> item.confidential() && !talk.confidential())
                .forEach(item -> reasons.unless(false, "CONFIDENTIAL_ITEM", item.id()));
        talk.actions().forEach(action -> check(action, reasons));
        return twice(talk.actions(), reasons);
    }

    private static void check(Action action, Reasons reasons) {
        reasons.unless(!action.what().isBlank(), "ACTION_WITHOUT_WORDS", action.id())
                .unless(action.owner().isPresent(), "ACTION_WITHOUT_OWNER", action.id())
                .unless(action.due().isPresent(), "ACTION_WITHOUT_DUE", action.id());
    }

    private static Reasons twice(List<Action> actions, Reasons reasons) {
        Set<String> seen = new HashSet<>();
        actions.stream()
                .map(Action::id)
                .filter(id -> !seen.add(id))
                .distinct()
                .forEach(id -> reasons.unless(false, "ACTION_TWICE", id));
        return reasons;
    }

    /** A check-in goes without scores: of its topics as of what is still on its agenda. */
    static boolean isCheckIn(Scenario scenario) {
        return scenario.equals(Scenario.DAILY_COACHING);
    }

    static boolean isOfRatingOrPay(TopicKind kind) {
        return kind == TopicKind.RATING_OR_PAY;
    }

    /** Whether an item may stand on the agenda of a talk: no confidence where others read, no score in a check-in. */
    static boolean fits(Conversation talk, AgendaItem item) {
        return (talk.confidential() || !item.confidential())
                && !(isCheckIn(talk.scenario()) && isOfRatingOrPay(item.kind()));
    }

    private static Stream<TopicKind> kinds(Conversation talk) {
        return Stream.concat(
                talk.topics().stream().map(Topic::kind),
                talk.agenda().items().stream().map(AgendaItem::kind));
    }
}
