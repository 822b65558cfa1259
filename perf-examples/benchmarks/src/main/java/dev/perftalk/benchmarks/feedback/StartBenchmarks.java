package dev.perftalk.benchmarks.feedback;

import dev.perftalk.feedback.BestAnalyzer;
import dev.perftalk.feedback.FeedbackEngine;
import dev.perftalk.feedback.FeedbackKind;
import dev.perftalk.feedback.model.Model;
import dev.perftalk.feedback.model.Resource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** The first message, a Chinese one, in a JVM that does nothing else. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(9)
public class StartBenchmarks {
    private static final List<String> BESIDE_THE_MODEL = List.of("weights_zh.bin", "cues_zh.txt", "simplified.txt");
    private static final List<String> BESIDE_THE_ENGINE =
            List.of("labels_zh.txt", "labels_en.txt", "vague_zh.txt", "vague_en.txt");

    /** As it stands here, nothing of the benchmarks is read in the time that is taken. */
    private static final String MESSAGE = "上周四的客户评审会上，你在对方问到交付日期时一直在回手机消息。";

    /** All that the engine reads for it, read and thrown away. */
    @Benchmark
    public int read() {
        int size = 0;
        for (String file : BESIDE_THE_MODEL) {
            size += Resource.bytes(Model.class, file).length;
        }
        for (String file : BESIDE_THE_ENGINE) {
            size += Resource.bytes(FeedbackEngine.class, file).length;
        }
        return size;
    }

    @Benchmark
    public Object start() {
        return BestAnalyzer.standard().analyze(MESSAGE, FeedbackKind.IMPROVEMENT);
    }
}
