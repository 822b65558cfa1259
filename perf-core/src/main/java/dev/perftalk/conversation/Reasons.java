package dev.perftalk.conversation;

import dev.perftalk.kernel.Notice;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Gathers all that stands against what is asked of a conversation. Used by one thread. */
final class Reasons {
    private final Conversation talk;
    private final List<Why> found = new ArrayList<>();

    Reasons(Conversation talk) {
        this.talk = talk;
    }

    /** Notes a reason where something is not as it must be; its text takes the conversation's id as {@code {0}}. */
    Reasons unless(boolean met, String code, Object... details) {
        if (!met) {
            Object[] arguments =
                    Stream.concat(Stream.of(talk.id()), Stream.of(details)).toArray();
            found.add(Why.message(Reasons.class, code, arguments));
        }
        return this;
    }

    Outcome<Conversation> orElse(Conversation state, Notice... notices) {
        return Outcome.unless(found, state, notices);
    }

    /** What the two are told, but for who has done it. */
    static Notice[] toOthers(String kind, Conversation talk, PersonId by) {
        return Stream.of(talk.employee(), talk.manager())
                .filter(person -> !person.equals(by))
                .map(person ->
                        Notice.message(Reasons.class, kind, person, talk.id().value(), talk.id()))
                .toArray(Notice[]::new);
    }
}
