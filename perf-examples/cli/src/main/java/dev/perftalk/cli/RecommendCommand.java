package dev.perftalk.cli;

import dev.perftalk.channel.Recommendation;
import dev.perftalk.channel.Scenario;
import dev.perftalk.channel.SuitabilityMatrix;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code perf recommend}: which form of conversation suits an occasion, the best first. */
@Command(name = "recommend")
final class RecommendCommand implements Callable<Integer> {
    private static final int MOST_OF_A_NAME = 40;

    @Parameters(paramLabel = "SCENARIO", descriptionKey = "scenario")
    private String name;

    @Option(names = "--json", descriptionKey = "json.array")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Optional<Scenario> scenario = known(name);
        scenario.ifPresentOrElse(this::print, this::tellTheKnown);
        return scenario.isPresent() ? ExitCode.OK : ExitCode.USAGE;
    }

    private static Optional<Scenario> known(String name) {
        String code = name.replace('-', '_');
        return Scenario.STANDARD.stream()
                .filter(scenario -> scenario.code().equalsIgnoreCase(code))
                .findFirst();
    }

    private void print(Scenario scenario) {
        List<Recommendation> best = SuitabilityMatrix.standard().recommend(scenario);
        Words words = Words.of(spec);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(Recommendations.json(best, words));
        } else {
            out.println(words.say("recommend", scenario.label()));
            Recommendations.print(best, words, out);
        }
        out.flush();
    }

    private void tellTheKnown() {
        String codes = Scenario.STANDARD.stream().map(Scenario::code).collect(Collectors.joining(", "));
        PrintWriter err = spec.commandLine().getErr();
        err.println(Words.of(spec).say("fault.scenario", Columns.cut(name, MOST_OF_A_NAME), codes));
        err.flush();
    }
}
