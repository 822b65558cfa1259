package dev.perftalk.conversation;

import dev.perftalk.kernel.Role;
import java.util.Objects;
import java.util.Optional;

/**
 * What one side brought into a conversation.
 *
 * @param kind what it is about
 * @param by who brought it in
 * @param text what was said, as it was taken down; not blank, shown to nobody but those who may read the conversation
 * @param answers the question that it answers, empty for a topic of its own
 */
public record Topic(TopicKind kind, Role by, String text, Optional<Question> answers) {
    /** @throws IllegalArgumentException where nothing was taken down: silence answers no question */
    public Topic {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(answers, "answers");
        if (text.isBlank()) {
            throw new IllegalArgumentException("text of a topic is missing, of kind " + kind + " by " + by);
        }
    }

    /** A topic of its own. */
    public static Topic of(TopicKind kind, Role by, String text) {
        return new Topic(kind, by, text, Optional.empty());
    }

    /** The same topic as the answer to a question. */
    public Topic answering(Question question) {
        return new Topic(kind, by, text, Optional.of(question));
    }

    boolean isAnswerTo(Question question) {
        return answers.isPresent() && answers.get().equals(question);
    }

    /** All but the text: what people said does not show. */
    @Override
    public String toString() {
        return "Topic{kind=" + kind + ", by=" + by
                + answers.map(question -> ", answers=" + question.code()).orElse("") + "}";
    }
}
