package dev.perftalk.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;

/**
 * Kills many times, on each database, and prints a table; ends with status 1 where anything was found.
 *
 * <p>Takes a directory to work in, the number of kills, the seed of their moments and the {@link Sabotage}.
 */
final class Faults {
    private Faults() {}

    public static void main(String[] args) throws IOException, SQLException, InterruptedException {
        Path directory = Files.createTempDirectory(Path.of(args[0]).toAbsolutePath(), "faults");
        int kills = Integer.parseInt(args[1]);
        long seed = Long.parseLong(args[2]);
        Sabotage sabotage = Sabotage.valueOf(args[3]);
        try (H2File h2 = new H2File(directory);
                PostgresqlServer postgresql = new PostgresqlServer(directory)) {
            if (!postgresql.waitsForTheDisk()) {
                throw new IllegalStateException("PostgreSQL does not wait for the disk");
            }
            System.out.print(Figures.HEADER);
            Figures onPostgresql = new Campaign(postgresql, sabotage, seed).run(kills - kills / 2);
            System.out.println(onPostgresql.row("PostgreSQL 14"));
            Figures onH2 = new Campaign(h2, sabotage, seed).run(kills / 2);
            System.out.println(onH2.row("H2 2.5, file"));
            end(onPostgresql.findings(), onH2.findings());
        }
    }

    private static void end(Set<Finding> some, Set<Finding> others) {
        some.forEach(System.out::println);
        others.forEach(System.out::println);
        if (!some.isEmpty() || !others.isEmpty()) {
            System.exit(1);
        }
    }
}
