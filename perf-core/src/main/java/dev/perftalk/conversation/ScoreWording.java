package dev.perftalk.conversation;

import dev.perftalk.feedback.Lexicon;
import dev.perftalk.feedback.Span;
import dev.perftalk.feedback.model.Resource;
import dev.perftalk.kernel.Finding;
import dev.perftalk.kernel.Severity;
import dev.perftalk.kernel.Text;
import dev.perftalk.kernel.Why;
import dev.perftalk.plan.Action;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A place in a check-in that sounds of scores or pay. It is pointed out and never refused: words alone don't tell whether
 * somebody was graded or a product was.
 *
 * @param part where it stands
 * @param index which one of that part, from 0
 * @param span which stretch of its text
 * @param finding what to think about, without a word of the text
 */
public record ScoreWording(Part part, int index, Span span, Finding finding) {
    private static final Lexicon WORDS = Lexicon.of(Stream.of("scores_zh.txt", "scores_en.txt")
            .flatMap(ScoreWording::lines)
            .toList());

    /** A part of a conversation that people write. */
    public enum Part {
        AGENDA(talk -> talk.agenda().items().stream().map(item -> item.text().orElse(""))),
        TOPIC(talk -> talk.topics().stream().map(Topic::text)),
        NOTE(talk -> talk.sharedNotes().stream().map(SharedNote::text)),
        AGREEMENT(talk -> talk.agreements().stream()),
        ACTION(talk -> talk.actions().stream().map(Action::what)),
        BLOCKER(talk -> talk.blockers().stream()),
        SUPPORT(talk -> talk.support().stream()),
        LESSON(talk -> talk.lessons().stream().map(Lesson::text)),
        /** What somebody said when they acknowledged it: a comment or a disagreement. */
        REPLY(talk -> talk.replies().stream().map(Reply::text));

        private final Function<Conversation, Stream<String>> texts;

        Part(Function<Conversation, Stream<String>> texts) {
            this.texts = texts;
        }

        /** What it is called. */
        public Text label() {
            return Text.message(Part.class, "part." + name());
        }
    }

    public ScoreWording {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(finding, "finding");
    }

    private static Stream<String> lines(String file) {
        return Resource.lines(ScoreWording.class, file).stream();
    }

    /** Every such place of a check-in, in order; none in any other talk. Unmodifiable. */
    public static List<ScoreWording> in(Conversation talk) {
        if (!Content.isCheckIn(talk.scenario())) {
            return List.of();
        }
        return Arrays.stream(Part.values()).flatMap(part -> in(talk, part)).toList();
    }

    private static Stream<ScoreWording> in(Conversation talk, Part part) {
        List<String> all = part.texts.apply(talk).toList();
        return IntStream.range(0, all.size())
                .boxed()
                .flatMap(index -> WORDS.find(all.get(index)).stream().map(span -> at(talk, part, index, span)));
    }

    private static ScoreWording at(Conversation talk, Part part, int index, Span span) {
        Why why = Why.message(
                ScoreWording.class,
                "SOUNDS_OF_SCORES",
                talk.id(),
                part.label(),
                index + 1,
                span.start() + 1,
                span.end());
        return new ScoreWording(
                part, index, span, new Finding(Severity.WARNING, talk.id().value(), why));
    }
}
