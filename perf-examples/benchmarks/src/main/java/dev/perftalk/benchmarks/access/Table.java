package dev.perftalk.benchmarks.access;

import com.zaxxer.hikari.HikariDataSource;
import dev.perftalk.Session;
import dev.perftalk.spi.storage.RecordStore;
import dev.perftalk.store.jdbc.JdbcStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** Measures reads with the check and without, and prints them as {@code table.txt} lays them out, with what is claimed. */
public final class Table {
    private static final int READS = 100;
    private static final int LISTS = 4;

    private Table() {}

    public static void main(String[] arguments) throws IOException {
        List<Turns> measured = Stream.of(embedded(), RecordStore.inMemory())
                .map(Office::new)
                .flatMap(Table::measured)
                .toList();
        List<String> layout = layout();
        System.out.println(layout.get(0));
        System.out.println(layout.get(1));
        for (int row = 0; row < measured.size(); row++) {
            Turns turns = measured.get(row);
            System.out.println(String.format(Locale.ROOT, layout.get(row + 2), turns.floor(), turns.times()));
        }
        if (Turns.sink() < 0) {
            throw new IllegalStateException();
        }
    }

    private static RecordStore embedded() {
        HikariDataSource database = new HikariDataSource();
        database.setJdbcUrl("jdbc:h2:mem:office");
        JdbcStore store = JdbcStore.of(database);
        store.createSchema();
        return store;
    }

    private static Stream<Turns> measured(Office office) {
        Session employee = office.employee();
        Session top = office.top();
        return Stream.of(
                Turns.of(
                        READS, office::unchecked, () -> employee.conversations().find(Office.TALK)),
                Turns.of(READS, office::unchecked, () -> top.conversations().find(Office.TALK)),
                Turns.of(
                        LISTS,
                        office::uncheckedList,
                        () -> employee.conversations().mine()));
    }

    private static List<String> layout() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Table.class.getResourceAsStream("table.txt")), StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        }
    }
}
