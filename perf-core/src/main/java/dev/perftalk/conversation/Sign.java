package dev.perftalk.conversation;

import dev.perftalk.kernel.Role;
import dev.perftalk.kernel.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What in the record of a talk speaks for or against one of its qualities. */
enum Sign {
    SUPPORT_OFFERED(ConversationQuality.CONSTRUCTIVE, true, Sign::hasSupport),
    BETTER_NEXT_TIME(
            ConversationQuality.CONSTRUCTIVE,
            true,
            talk -> talk.answered(Question.IF_AGAIN) || talk.answered(Question.BEHAVIOURS_AND_DECISIONS)),
    FEEDBACK_GIVEN(
            ConversationQuality.CONSTRUCTIVE, true, talk -> !talk.feedback().isEmpty()),
    ONLY_DEMANDS(ConversationQuality.CONSTRUCTIVE, false, talk -> !hasSupport(talk) && isAllForTheEmployee(talk)),

    BOTH_SPOKE(ConversationQuality.TWO_WAY, true, Sign::haveBothSpoken),
    ASKED_AND_LISTENED(
            ConversationQuality.TWO_WAY,
            true,
            talk -> talk.balance().filter(TalkBalance::isTwoWay).isPresent()),
    AGREED_BY_BOTH(ConversationQuality.TWO_WAY, true, Conversation::agreedByBoth),
    REPLIED(ConversationQuality.TWO_WAY, true, talk -> !talk.replies().isEmpty()),
    ONE_VOICE(ConversationQuality.TWO_WAY, false, talk -> !talk.topics().isEmpty() && !haveBothSpoken(talk)),
    MOSTLY_TOLD(
            ConversationQuality.TWO_WAY,
            false,
            talk -> talk.balance().filter(balance -> !balance.isTwoWay()).isPresent()),

    LOOKED_BACK(
            ConversationQuality.CONTINUOUS,
            true,
            talk -> talk.answered(Question.LOOK_BACK) || talk.lookedBackOn().isPresent()),
    TAKEN_UP_AGAIN(
            ConversationQuality.CONTINUOUS,
            true,
            talk -> talk.agenda().items().stream()
                    .anyMatch(item ->
                            item.carried() > 0 && !talk.unfinished().items().contains(item))),

    ENDED_IN_ACTION(
            ConversationQuality.FORWARD_LOOKING,
            true,
            talk -> talk.isWritten() && !talk.actions().isEmpty()),
    ABILITY_AND_CAREER(
            ConversationQuality.FORWARD_LOOKING,
            true,
            talk -> !talk.topics(TopicKind.DEVELOPMENT).isEmpty()),
    PROBLEM_WITHOUT_ACTION(
            ConversationQuality.FORWARD_LOOKING,
            false,
            talk -> !talk.blockers().isEmpty() && talk.actions().isEmpty()),
    ENDED_WITH_THE_SCORE(
            ConversationQuality.FORWARD_LOOKING,
            false,
            talk -> !talk.topics(TopicKind.RATING_OR_PAY).isEmpty()
                    && talk.topics(TopicKind.DEVELOPMENT).isEmpty()
                    && talk.actions().isEmpty());

    private final ConversationQuality quality;
    private final boolean speaksFor;
    private final Predicate<Conversation> shows;

    Sign(ConversationQuality quality, boolean speaksFor, Predicate<Conversation> shows) {
        this.quality = quality;
        this.speaksFor = speaksFor;
        this.shows = shows;
    }

    /** Those that speak for a quality, or against it. */
    static List<Sign> of(ConversationQuality quality, boolean speakingFor) {
        return Arrays.stream(values())
                .filter(sign -> sign.quality == quality && sign.speaksFor == speakingFor)
                .toList();
    }

    boolean isIn(Conversation talk) {
        return shows.test(talk);
    }

    Text label() {
        return Text.message(Sign.class, "sign." + name());
    }

    private static boolean hasSupport(Conversation talk) {
        return !talk.support().isEmpty() || talk.answered(Question.SUPPORT_NEEDED);
    }

    private static boolean isAllForTheEmployee(Conversation talk) {
        return !talk.actions().isEmpty()
                && talk.actions().stream()
                        .allMatch(action ->
                                action.owner().filter(talk.employee()::equals).isPresent());
    }

    private static boolean haveBothSpoken(Conversation talk) {
        return talk.voices().containsAll(Set.of(Role.EMPLOYEE, Role.MANAGER));
    }
}
