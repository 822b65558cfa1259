package dev.perftalk.cli;

import dev.perftalk.cycle.CycleDiagram;
import dev.perftalk.cycle.CyclePolicy;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code perf cycle}: what can be done with a cycle where it is, and what each phase needs, as the shipped policy says. */
@Command(name = "cycle")
final class CycleCommand implements Callable<Integer> {
    @Option(names = "--explain", descriptionKey = "cycle.explain")
    private boolean explain;

    @Option(names = "--mermaid", descriptionKey = "cycle.mermaid")
    private boolean mermaid;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Words words = Words.of(spec);
        if (!explain && !mermaid) {
            throw new ParameterException(spec.commandLine(), words.say("fault.missing", "--explain, --mermaid"));
        }
        CyclePolicy policy = CyclePolicy.standard();
        PrintWriter out = spec.commandLine().getOut();
        if (explain) {
            CyclePage.print(policy, words, out);
        }
        if (explain && mermaid) {
            out.println();
        }
        if (mermaid) {
            out.print(CycleDiagram.of(policy.table()).mermaid(words.language()));
        }
        out.flush();
        return ExitCode.OK;
    }
}
