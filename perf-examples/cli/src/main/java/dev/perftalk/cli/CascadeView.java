package dev.perftalk.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What to show of a cascade in the place of the summary: one thing at a time. */
final class CascadeView {
    /** As what goals are written for others to go on with: two languages of diagrams, two forms of files. */
    enum Export {
        MERMAID,
        DOT,
        JSONL,
        CSV;

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

    @Option(names = "--export", paramLabel = "mermaid|dot|jsonl|csv")
    private @Nullable Export export;

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
    Export export() {
        return export;
    }
}
