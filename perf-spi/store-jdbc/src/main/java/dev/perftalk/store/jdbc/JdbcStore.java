package dev.perftalk.store.jdbc;

import dev.perftalk.spi.storage.ClaimingStore;
import dev.perftalk.spi.storage.Commit;
import dev.perftalk.spi.storage.Query;
import dev.perftalk.spi.storage.Query.Page;
import dev.perftalk.spi.storage.RecordKey;
import dev.perftalk.spi.storage.StoredRecord;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Keeps records in a relational database: two tables, whatever the domain becomes. Immutable and safe for use by many
 * threads, and by many nodes on one database.
 *
 * <p>Supported is H2. Another database is refused by {@link IllegalStateException} at the first use.
 *
 * <p>There are two ways to take part in transactions, and the host says which; nothing is guessed from
 * {@code autoCommit}:
 * <ul>
 *   <li>{@link #of} has transactions of its own. Each call borrows a connection, commits or rolls back, and gives it back
 *       with the {@code autoCommit} and the isolation it came with: a pool with {@code autoCommit} off loses nothing.
 *   <li>{@link #joining} takes part in the host's transaction: what is committed here stands or falls with what the host
 *       writes beside it.
 * </ul>
 *
 * <p>H2 in a file writes what was committed up to half a second later, unless {@code WRITE_DELAY} is 0: a process killed
 * meanwhile would lose it. {@link #createSchema} sets it for the database, for good; hosts that make the tables by a
 * migration of their own, or whose URL sets {@code WRITE_DELAY}, see to it themselves.
 *
 * <p>Failures of the database become {@link dev.perftalk.spi.storage.StorageException}, whose cause has SQL state, vendor
 * code and stack trace, but not the database's own text: that may quote what a record holds.
 */
public final class JdbcStore implements ClaimingStore {
    private static final Pattern PREFIX = Pattern.compile("[a-z][a-z0-9_]{0,29}");
    private static final int ATTEMPTS = 5;

    private final Transactions transactions;
    private final String prefix;

    private JdbcStore(Transactions transactions, String prefix) {
        this.transactions = transactions;
        this.prefix = prefix;
    }

    /**
     * A store with transactions of its own.
     *
     * @param dataSource stays the host's, who closes it
     */
    public static JdbcStore of(DataSource dataSource) {
        return new JdbcStore(new OwnTransactions(Objects.requireNonNull(dataSource, "dataSource")), "perf_");
    }

    /**
     * A store that takes part in the host's transactions: it never commits, rolls back a transaction or closes a
     * connection. Commits made here are seen by others, and are safe, when the host has committed.
     *
     * <p>After a {@link dev.perftalk.spi.storage.VersionConflictException} nothing of that commit is written and the host
     * may go on in its transaction. After a {@link dev.perftalk.spi.storage.StorageException} it should roll back: where
     * two transactions wait for each other the database may have done so already.
     *
     * <p>For what belongs to the host's own writes; not for a runner that delivers messages, which no rollback calls back.
     *
     * @param connections gives the connection of the transaction that the calling thread is in, which must have
     *     {@code autoCommit} off and be READ COMMITTED: each call throws {@link IllegalStateException} otherwise
     */
    public static JdbcStore joining(Supplier<Connection> connections) {
        return new JdbcStore(new JoinedTransactions(Objects.requireNonNull(connections, "connections")), "perf_");
    }

    /**
     * The same store on tables whose names begin with another prefix than {@code perf_}.
     *
     * @param tablePrefix 1 to 30 of {@code a-z}, {@code 0-9} and {@code _}, a letter first
     * @throws IllegalArgumentException where it has another form
     */
    public JdbcStore withTablePrefix(String tablePrefix) {
        if (!PREFIX.matcher(tablePrefix).matches()) {
            throw new IllegalArgumentException(
                    "tablePrefix must be 1 to 30 of a-z, 0-9 and _, a letter first, but is '" + tablePrefix + "'");
        }
        return new JdbcStore(transactions, tablePrefix);
    }

    /**
     * Makes the tables and indexes that are not there yet; where all are there, nothing changes. On H2 it takes an
     * administrator.
     *
     * @throws IllegalStateException where the store joins the host's transactions: to make a table would commit them
     */
    public void createSchema() {
        if (!transactions.isOwn()) {
            throw new IllegalStateException(
                    "createSchema() would commit the joined transaction: call it on a store made"
                            + " by JdbcStore.of(dataSource)");
        }
        run("make its tables", database -> {
            database.createSchema();
            return true;
        });
    }

    @Override
    public Map<RecordKey, StoredRecord> find(Collection<RecordKey> keys) {
        Set<RecordKey> distinct = new LinkedHashSet<>();
        keys.forEach(key -> distinct.add(Objects.requireNonNull(key, "key")));
        List<StoredRecord> found = run(
                "find records",
                database -> database.selectByKey(
                        distinct,
                        some -> Sql.of("SELECT " + Rows.COLUMNS + " FROM perf_record r WHERE")
                                .add(some),
                        Rows::read));
        return found.stream().collect(Collectors.toUnmodifiableMap(StoredRecord::key, Function.identity()));
    }

    @Override
    public Page query(Query query) {
        Objects.requireNonNull(query, "query");
        return run("query records", database -> new Querying(query, database.dialect()).page(database));
    }

    @Override
    public void commit(Commit commit) {
        Objects.requireNonNull(commit, "commit");
        run("commit", database -> {
            new Committing(database, commit).run();
            return true;
        });
    }

    @Override
    public List<StoredRecord> claim(String type, Instant until, Duration lease, int limit) {
        if (lease.isNegative() || lease.isZero()) {
            throw new IllegalArgumentException("lease must be positive, but is " + lease);
        }
        Instant leased = until.plus(lease);
        // made for the bounds that they hold their arguments to
        Query.dueAnywhere(type, until).withLimit(limit);
        Query.dueAnywhere(type, leased);
        return run("claim records", database -> new Claiming(database, type, until, leased).take(limit));
    }

    private interface Work<T> {
        T on(Database database) throws SQLException;
    }

    private <T> T run(String doing, Work<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transactions.run(
                        connection -> work.on(new Database(connection, Dialect.of(connection), prefix)));
            } catch (SQLException e) {
                if (attempt == ATTEMPTS || !isWorthAnotherAttempt(e)) {
                    throw Failures.storageException(doing, e);
                }
            }
        }
    }

    private boolean isWorthAnotherAttempt(SQLException e) {
        return Failures.isDuplicate(e) || transactions.isOwn() && Failures.isRolledBack(e);
    }
}
