package dev.perftalk.benchmarks.storage.large;

import dev.perftalk.benchmarks.storage.Growth;

/** Ten million records in one PostgreSQL table, read as fast as ten thousand: takes hours and about 20 GB. */
public final class Table {
    private Table() {}

    public static void main(String[] arguments) throws Exception {
        Growth.print(10_000, 10_000_000);
    }
}
