package dev.perftalk.benchmarks.feedback;

import dev.perftalk.feedback.model.Folding;
import dev.perftalk.feedback.model.Resource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** What is measured with: the same messages and phrases in each run. */
final class Messages {
    static final int COUNT = 1_000;
    static final int PHRASES = 500;
    private static final int LENGTH = 228;
    private static final long SEED = 11;
    private static final List<String> CHINESE = Resource.lines(Messages.class, "sentences_zh.txt");
    private static final List<String> ENGLISH = Resource.lines(Messages.class, "sentences_en.txt");
    private static final List<List<String>> KINDS = List.of(
            CHINESE, ENGLISH, Stream.concat(CHINESE.stream(), ENGLISH.stream()).toList());

    private Messages() {}

    /** A third each in Chinese, in English and mixed, of 228 characters on average. */
    static List<String> some() {
        SplittableRandom random = new SplittableRandom(SEED);
        List<String> messages = new ArrayList<>();
        for (int each = 0; each < COUNT; each++) {
            messages.add(message(KINDS.get(each % KINDS.size()), LENGTH / 2 + random.nextInt(LENGTH), random));
        }
        return messages;
    }

    /** One message of a length, give or take half a sentence. */
    static String ofLength(int length) {
        return message(KINDS.get(2), length, new SplittableRandom(SEED));
    }

    /** One that has no flaw. */
    static String sentence() {
        return CHINESE.get(0);
    }

    private static String message(List<String> sentences, int length, SplittableRandom random) {
        StringBuilder message = new StringBuilder();
        while (message.length() < length) {
            String next = sentences.get(random.nextInt(sentences.size()));
            if (message.length() > 0 && message.length() + next.length() / 2 > length) {
                break;
            }
            message.append(message.length() == 0 ? "" : " ").append(next);
        }
        return message.toString();
    }

    /** Words and phrases that feedback does use, half of them Chinese, folded. */
    static List<String> phrases() {
        Set<String> phrases = new LinkedHashSet<>();
        for (String tongue : List.of("zh", "en")) {
            Resource.lines(Folding.class, "cues_" + tongue + ".txt").stream()
                    .filter(line -> !line.startsWith("["))
                    .flatMap(line -> Stream.of(line.split(",", 0)))
                    .map(phrase -> Folding.fold(phrase.strip()))
                    .filter(phrase -> phrase.length() > 1)
                    .distinct()
                    .limit(PHRASES / 2)
                    .forEach(phrases::add);
        }
        return List.copyOf(phrases);
    }
}
