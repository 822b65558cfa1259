package dev.perftalk.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code perf}, which by itself only tells its subcommands. */
@Command(
        name = "perf",
        subcommands = {
            AccessCommand.class,
            CycleCommand.class,
            CascadeCommand.class,
            RecommendCommand.class,
            LintCommand.class,
            EvaluateCommand.class
        },
        exitCodeOnExecutionException = Perf.BUG)
public final class Perf implements Runnable {
    /** Everything was read. */
    static final int FINE = 0;

    /** A line of a file could not be read; the others were. */
    static final int BROKEN_LINES = 1;

    /** What was asked cannot be done. */
    static final int IMPOSSIBLE = 2;

    /** The program itself is at fault. */
    static final int BUG = 70;

    @SuppressWarnings("UnusedVariable") // picocli writes it, and asks for nothing more
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    private boolean help;

    @SuppressWarnings("UnusedVariable") // picocli writes it, and asks for nothing more
    @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT)
    private @Nullable Language language;

    @Spec
    private CommandSpec spec;

    /** Runs, and ends the process with the exit status. */
    public static void main(String[] arguments) {
        System.exit(run(System.out, System.err, arguments));
    }

    /** Runs, and returns the exit status: {@link #IMPOSSIBLE} also where not all could be written. */
    static int run(OutputStream out, OutputStream err, String... arguments) {
        Locale language = Language.of(arguments, Locale.getDefault());
        CommandLine perf = in(language).setOut(utf8(out)).setErr(utf8(err));
        int status = perf.execute(arguments);
        if (perf.getOut().checkError()) {
            perf.getErr().println(new Words(language).say("fault.output"));
            return IMPOSSIBLE;
        }
        return status;
    }

    /** The command in a language, Chinese or English. */
    static CommandLine in(Locale language) {
        Words words = new Words(language);
        return new CommandLine(new Perf())
                .setResourceBundle(words.bundle())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((wrong, arguments) -> Faults.usage(wrong, words))
                .setExecutionExceptionHandler((failed, command, parsed) -> Faults.execution(failed, command, words));
    }

    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), Words.of(spec).say("fault.command"));
    }
}
