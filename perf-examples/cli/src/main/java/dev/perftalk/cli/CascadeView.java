package dev.perftalk.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What to show of a cascade in the place of the summary: one thing at a time. */
final class CascadeView {
    /** The languages of diagrams. */
    enum Diagram {
        MERMAID,
        DOT;

        /** As it is written on the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--tree")
    private boolean tree;

    @Option(names = "--explain", paramLabel = "ID")
    private @Nullable String explain;

    @Option(names = "--export", paramLabel = "mermaid|dot")
    private @Nullable Diagram export;

    boolean json() {
        return json;
    }

    boolean tree() {
        return tree;
    }

    /** The id of the goal whose progress is to be explained. */
    @Nullable
    String explain() {
        return explain;
    }

    @Nullable
    Diagram export() {
        return export;
    }
}
