package dev.perftalk.tour;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells one whole performance cycle, on an embedded database, and writes a page with pictures of it. */
@Command(name = "tour", resourceBundle = "dev.perftalk.tour.help")
public final class Tour implements Callable<Integer> {
    /** Told in. */
    enum Language {
        ZH,
        EN
    }

    @Option(
            names = {"-h", "--help"},
            descriptionKey = "help",
            usageHelp = true)
    @SuppressWarnings("UnusedVariable") // picocli writes it, and asks for nothing more
    private boolean help;

    @Option(names = "--lang", descriptionKey = "lang", paramLabel = "zh|en")
    private @Nullable Language language;

    @Option(names = "--db", descriptionKey = "db", paramLabel = "FILE")
    private @Nullable Path database;

    @Option(names = "--goals", descriptionKey = "goals", paramLabel = "FILE.jsonl")
    private @Nullable Path goals;

    @Option(names = "--org", descriptionKey = "org", paramLabel = "FILE.csv")
    private @Nullable Path org;

    @Option(names = "--page", descriptionKey = "page", paramLabel = "FILE.html")
    private Path page = Path.of(System.getProperty("perftalk.tour.page", "tour.html"));

    @Spec
    private CommandSpec command;

    private final PrintStream out;

    Tour(PrintStream out) {
        this.out = out;
    }

    /** Runs the tour; ends the process only where it fails. */
    public static void main(String... arguments) {
        int status = run(utf8(FileDescriptor.out), utf8(FileDescriptor.err), arguments);
        if (status != 0) {
            System.exit(status);
        }
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }

    /** Runs the tour and returns its exit status: 0 where it was told, 2 where what was asked cannot be done. */
    static int run(PrintStream out, PrintStream err, String... arguments) {
        Tour tour = new Tour(out);
        return new CommandLine(tour)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((failed, command, parsed) -> {
                    command.getErr().println(tour.told(failed));
                    return 2;
                })
                .execute(arguments);
    }

    /** What can't be done, in one line; a fault of the tour itself is shown as it is. */
    private String told(Exception failed) throws Exception {
        if (failed instanceof NoSuchFileException missing) {
            return words().say("fault.file", missing.getFile());
        }
        if (failed instanceof IOException || failed instanceof IllegalArgumentException) {
            return String.valueOf(failed.getMessage());
        }
        throw failed;
    }

    @Override
    public Integer call() throws IOException {
        Words words = words();
        if ((goals == null) != (org == null)) {
            throw new IllegalArgumentException(words.say("usage.both"));
        }
        Company company =
                goals == null || org == null ? SampleCompany.in(words) : ImportedCompany.of(goals, org, words);
        Path file = file(words);
        try (Database records = Database.at(file)) {
            Story story = Story.of(records.store(), company, words, out);
            Book.CHAPTERS.forEach(chapter -> chapter.tell(story));
            Book.page(story).write(page, words.language());
            out.println();
            out.println(words.say("saved", page.toAbsolutePath()));
            out.println(words.say("database", file + ".mv.db"));
        }
        company.problems().forEach(command.commandLine().getErr()::println);
        return company.problems().isEmpty() ? 0 : 1;
    }

    private Path file(Words words) throws IOException {
        if (database == null) {
            return Files.createTempDirectory("perftalk-tour").resolve("tour");
        }
        Path file = database.toAbsolutePath();
        if (file.getParent() == null || !Files.isDirectory(file.getParent())) {
            throw new IllegalArgumentException(words.say("fault.folder", String.valueOf(file.getParent())));
        }
        return file;
    }

    private Words words() {
        return new Words(
                language == null ? Locale.getDefault() : language == Language.ZH ? Locale.CHINESE : Locale.ENGLISH);
    }
}
