package dev.perftalk.cli;

import dev.perftalk.GoalFile;
import dev.perftalk.goal.GoalCascade;
import dev.perftalk.goal.GoalFinding;
import dev.perftalk.people.csv.CsvPeople;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code perf cascade}: how the goals of a file serve each other, and what is not as it should be. */
@Command(name = "cascade")
final class CascadeCommand implements Callable<Integer> {
    private static final String TENANT = "file";

    @Parameters(paramLabel = "FILE.jsonl", descriptionKey = "goals")
    private Path goals;

    @Option(names = "--org", paramLabel = "ORG.csv")
    private @Nullable Path org;

    @Option(names = "--json")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        GoalFile file = UnreadableFileException.reading(goals, GoalFile::read);
        Optional<CsvPeople> people = Optional.ofNullable(org)
                .map(csv -> UnreadableFileException.reading(csv, path -> CsvPeople.read(path, TENANT)));
        print(cascade(file, people), people.isPresent());
        boolean goalsWhole = tell(file);
        boolean peopleWhole = people.map(this::tell).orElse(true);
        return goalsWhole && peopleWhole ? Perf.FINE : Perf.BROKEN_LINES;
    }

    private static GoalCascade cascade(GoalFile file, Optional<CsvPeople> people) {
        return people.map(known -> GoalCascade.of(file.goals(), owner -> known.knows(owner.value())))
                .orElseGet(() -> GoalCascade.of(file.goals()));
    }

    private void print(GoalCascade cascade, boolean ownersChecked) {
        Set<GoalFinding> checked = EnumSet.allOf(GoalFinding.class);
        if (!ownersChecked) {
            checked.remove(GoalFinding.OWNER_NOT_IN_ORG);
        }
        CascadeFigures figures = CascadeFigures.of(cascade, checked);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(CascadeJson.of(figures));
        } else {
            CascadeSummary.print(figures, Words.of(spec), out);
        }
        out.flush();
    }

    private boolean tell(GoalFile file) {
        Words words = Words.of(spec);
        file.problems()
                .forEach(problem -> spec.commandLine()
                        .getErr()
                        .println(words.say("line", problem.line(), words.in(problem.expected()))));
        return file.problems().isEmpty();
    }

    private boolean tell(CsvPeople people) {
        Words words = Words.of(spec);
        people.problems()
                .forEach(problem -> spec.commandLine()
                        .getErr()
                        .println(words.say(
                                "org.line",
                                Objects.requireNonNull(org),
                                problem.line(),
                                words.say("org." + problem.reason()))));
        return people.problems().isEmpty();
    }
}
