package dev.perftalk.conversation;

import dev.perftalk.kernel.Role;
import dev.perftalk.kernel.Text;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that is to be talked about: in words of its own, or as a question of the practice. Immutable. */
@Value.Immutable
public abstract class AgendaItem implements WithAgendaItem {
    AgendaItem() {}

    /** Starts an item; its id and kind, and a text or a question, are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The item that asks a question, under the question's code: an agenda has it once. */
    public static AgendaItem asking(TopicKind kind, Question question) {
        return builder().id(question.code()).kind(kind).question(question).build();
    }

    /** Names it in every agenda that it stands in; not blank. */
    public abstract String id();

    public abstract TopicKind kind();

    /** Who brought it in, empty where a template did. */
    public abstract Optional<Role> by();

    @Value.Redacted
    public abstract Optional<String> text();

    /** The question that it asks. */
    public abstract Optional<Question> question();

    /** Whether it has been talked about. */
    @Value.Default
    public boolean covered() {
        return false;
    }

    /** How many agendas it was carried on from, unfinished. */
    @Value.Default
    public int carried() {
        return 0;
    }

    /** Whether it is for the two alone: it stands on the agenda of no talk that others may read. */
    @Value.Default
    public boolean confidential() {
        return false;
    }

    /** What stands on the agenda: its own words, else the question. */
    public Text label() {
        return text().map(words -> Text.of(words, words))
                .orElseGet(() -> question().orElseThrow().label());
    }

    @Value.Check
    void check() {
        if (id().isBlank()) {
            throw new IllegalArgumentException("id of an agenda item must not be blank, but is '" + id() + "'");
        }
        if (text().filter(words -> !words.isBlank()).isEmpty() && question().isEmpty()) {
            throw new IllegalArgumentException("neither text nor question is given, of agenda item " + id());
        }
        if (carried() < 0) {
            throw new IllegalArgumentException(
                    "carried must not be negative, but is " + carried() + ", of agenda item " + id());
        }
    }

    /** Gathers an item. Not thread-safe. */
    public static final class Builder extends ImmutableAgendaItem.Builder {
        Builder() {}
    }
}
