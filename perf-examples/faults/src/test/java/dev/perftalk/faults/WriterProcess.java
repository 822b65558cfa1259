package dev.perftalk.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A {@link Writer} in a JVM of its own, seen from outside. Used by one thread. */
final class WriterProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader said;
    private final List<Fact> facts = new ArrayList<>();

    private WriterProcess(Process process) {
        this.process = process;
        said = process.inputReader();
    }

    static WriterProcess start(Database database, Sabotage sabotage, Life life) {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+DisplayVMOutputToStderr",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                Writer.class.getName(),
                database.url(),
                sabotage.name(),
                String.valueOf(life.number()));
        try {
            return new WriterProcess(
                    builder.redirectError(ProcessBuilder.Redirect.INHERIT).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Waits until it has said a number of facts, and then a little longer.
     *
     * @throws IllegalStateException where it has ended of its own accord
     */
    void await(int number, int micros) throws InterruptedException {
        while (facts.size() < number && read()) {}
        if (facts.size() < number || process.waitFor(micros, TimeUnit.MICROSECONDS)) {
            throw new IllegalStateException(
                    "the writer ended of its own accord, with status " + process.waitFor() + " after " + facts);
        }
    }

    /** Kills it by SIGKILL and returns all that it has said in its life. */
    List<Fact> kill() throws InterruptedException {
        // by its handle, which leaves open what it has written to
        process.toHandle().destroyForcibly();
        process.waitFor();
        while (read()) {}
        return List.copyOf(facts);
    }

    /** Leaves no process behind, whatever went wrong. */
    @Override
    public void close() {
        process.destroyForcibly();
    }

    private boolean read() {
        try {
            String line = said.readLine();
            if (line != null) {
                facts.add(Fact.parse(line));
            }
            return line != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
