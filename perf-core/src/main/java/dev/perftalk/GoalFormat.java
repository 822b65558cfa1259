package dev.perftalk;

import java.nio.file.Path;
import java.util.Locale;

/** How a file holds goals. */
public enum GoalFormat {
    /** One JSON object a line. */
    JSONL,
    /** One row of comma-separated values a goal, below a row that names the columns. */
    CSV;

    /** That of a file by its name: what ends in {@code .csv} is one, anything else holds lines of JSON. */
    public static GoalFormat of(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv") ? CSV : JSONL;
    }
}
