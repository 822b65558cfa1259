package dev.perftalk.cli;

import dev.perftalk.GoalFile;
import dev.perftalk.GoalFormat;
import dev.perftalk.goal.CascadeDiagram;
import dev.perftalk.goal.GoalCascade;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;

/** The goals of a file for another program: all of them in a file's form, or those in the tree as a diagram. */
final class CascadeExport {
    private CascadeExport() {}

    static void print(GoalFile file, CascadeView.Export export, PrintWriter out) {
        switch (export) {
            case MERMAID -> out.print(diagram(file).mermaid());
            case DOT -> out.print(diagram(file).dot());
            case JSONL -> write(file, GoalFormat.JSONL, out);
            case CSV -> write(file, GoalFormat.CSV, out);
        }
    }

    private static CascadeDiagram diagram(GoalFile file) {
        return CascadeDiagram.of(GoalCascade.of(file.goals()));
    }

    private static void write(GoalFile file, GoalFormat format, PrintWriter out) {
        try {
            GoalFile.write(file.goals().iterator(), format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
