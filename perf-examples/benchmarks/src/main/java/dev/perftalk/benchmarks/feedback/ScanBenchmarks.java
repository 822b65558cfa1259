package dev.perftalk.benchmarks.feedback;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import dev.perftalk.feedback.Lexicon;
import dev.perftalk.feedback.model.Folding;
import dev.perftalk.feedback.model.Phrases;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ahocorasick.trie.Trie;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A message searched for 500 phrases. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Benchmark)
public class ScanBenchmarks {
    private final List<String> phrases = Messages.phrases();
    private final List<String> messages = Messages.some();
    private final List<String> folded = messages.stream().map(Folding::fold).toList();
    private final List<char[]> chars = messages.stream().map(Folding::chars).toList();
    private final Floor floor = new Floor(phrases);
    private final Phrases ours = Phrases.of(phrases);
    private final Lexicon lexicon = Lexicon.of(phrases);
    private final Pattern alternation =
            Pattern.compile(phrases.stream().map(Pattern::quote).collect(Collectors.joining("|")));
    private final Trie trie = Trie.builder().addKeywords(phrases).build();
    private final AhoCorasickDoubleArrayTrie<String> doubleArray = new AhoCorasickDoubleArrayTrie<>();

    public ScanBenchmarks() {
        doubleArray.build(phrases.stream()
                .collect(Collectors.toMap(Function.identity(), Function.identity(), (one, same) -> one, TreeMap::new)));
    }

    private int found;
    private final AhoCorasickDoubleArrayTrie.IHit<String> hit = (begin, end, value) -> found++;

    @Benchmark
    @OperationsPerInvocation(Messages.COUNT)
    public int floor() {
        int count = 0;
        for (char[] message : chars) {
            count += floor.count(message);
        }
        return count;
    }

    /** With the bounds of words and blanks heeded, and each place told. */
    @Benchmark
    @OperationsPerInvocation(Messages.COUNT)
    public int scan() {
        found = 0;
        for (char[] message : chars) {
            ours.find(message, 0, message.length, (phrase, start, end) -> found++);
        }
        return found;
    }

    /** With folding, and what is found in order without overlaps. */
    @Benchmark
    @OperationsPerInvocation(Messages.COUNT)
    public int lexicon() {
        int count = 0;
        for (String message : messages) {
            count += lexicon.find(message).size();
        }
        return count;
    }

    @Benchmark
    @OperationsPerInvocation(Messages.COUNT)
    public int hankcs() {
        found = 0;
        for (String message : folded) {
            doubleArray.parseText(message, hit);
        }
        return found;
    }

    @Benchmark
    @OperationsPerInvocation(Messages.COUNT)
    public int ahocorasick() {
        int count = 0;
        for (String message : folded) {
            count += trie.parseText(message).size();
        }
        return count;
    }

    @Benchmark
    @OperationsPerInvocation(Messages.COUNT)
    public int alternation() {
        int count = 0;
        for (String message : folded) {
            count += (int) alternation.matcher(message).results().count();
        }
        return count;
    }
}
