package dev.perftalk.cli;

import dev.perftalk.GoalFile;
import dev.perftalk.goal.Goal;
import dev.perftalk.goal.GoalCascade;
import dev.perftalk.goal.GoalFinding;
import dev.perftalk.goal.RollUpExplanation;
import dev.perftalk.people.csv.CsvPeople;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

    @ArgGroup
    private CascadeView view = new CascadeView();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        GoalFile file = UnreadableFileException.reading(goals, GoalFile::read);
        Optional<CsvPeople> people = Optional.ofNullable(org)
                .map(csv -> UnreadableFileException.reading(csv, path -> CsvPeople.read(path, TENANT)));
        if (view.export() != null) {
            CascadeExport.print(file, view.export(), spec.commandLine().getOut());
        } else {
            print(cascade(file, people), people.isPresent());
        }
        spec.commandLine().getOut().flush();
        boolean goalsWhole = tell(file);
        boolean peopleWhole = people.map(this::tell).orElse(true);
        return goalsWhole && peopleWhole ? Perf.FINE : Perf.BROKEN_LINES;
    }

    private static GoalCascade cascade(GoalFile file, Optional<CsvPeople> people) {
        return people.map(known -> GoalCascade.of(file.goals(), owner -> known.knows(owner.value())))
                .orElseGet(() -> GoalCascade.of(file.goals()));
    }

    private void print(GoalCascade cascade, boolean ownersChecked) {
        PrintWriter out = spec.commandLine().getOut();
        if (view.explain() != null) {
            CascadeExplanation.print(explained(cascade, view.explain()), Words.of(spec), out);
        } else if (view.tree()) {
            CascadeTree.print(cascade, out);
        } else {
            print(CascadeFigures.of(cascade, checked(ownersChecked)), out);
        }
    }

    private RollUpExplanation explained(GoalCascade cascade, String id) {
        return cascade.goals().stream()
                .map(Goal::id)
                .filter(goal -> goal.value().equals(id))
                .findFirst()
                .flatMap(cascade::explain)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), Words.of(spec).say("fault.goal", id)));
    }

    /** What is counted, if only to 0; anything else is counted where it is found. */
    private static Set<GoalFinding> checked(boolean ownersChecked) {
        Set<GoalFinding> checked = EnumSet.copyOf(GoalFinding.STANDARD);
        checked.remove(GoalFinding.UNKNOWN_ROLL_UP);
        if (!ownersChecked) {
            checked.remove(GoalFinding.OWNER_NOT_IN_ORG);
        }
        return checked;
    }

    private void print(CascadeFigures figures, PrintWriter out) {
        if (view.json()) {
            out.println(CascadeJson.of(figures));
        } else {
            CascadeSummary.print(figures, Words.of(spec), out);
        }
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
