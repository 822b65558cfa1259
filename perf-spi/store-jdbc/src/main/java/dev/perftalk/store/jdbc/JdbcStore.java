package dev.perftalk.store.jdbc;

import dev.perftalk.spi.storage.ClaimingStore;
import dev.perftalk.spi.storage.Commit;
import dev.perftalk.spi.storage.ErasingStore;
import dev.perftalk.spi.storage.Query;
import dev.perftalk.spi.storage.Query.Page;
import dev.perftalk.spi.storage.RecordKey;
import dev.perftalk.spi.storage.StoredRecord;
import dev.perftalk.spi.storage.StreamingStore;
import dev.perftalk.store.jdbc.Transactions.Extent;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;

/**
 * Keeps records in a relational database: two tables, whatever the domain becomes. Immutable and safe for use by many
 * threads, and by many nodes on one database.
 *
 * <p>Supported is each {@link Dialect}; which one it is the database says itself. Another database is refused by
 * {@link IllegalStateException} at the first use.
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
 * <p>H2 in a file keeps what was committed for up to half a second, and may lose the last commits when its process is
 * killed even where it doesn't, unless the URL says {@code ;WRITE_DELAY=0;REUSE_SPACE=FALSE}. {@link #createSchema} sets
 * the former for as long as a connection is open.
 *
 * <p>Failures of the database become {@link dev.perftalk.spi.storage.StorageException}, whose cause has SQL state, vendor
 * code and stack trace, but not the database's own text: that may quote what a record holds.
 */
public final class JdbcStore implements ClaimingStore, StreamingStore, ErasingStore {
    private static final int ATTEMPTS = 5;
    private static final Duration SHORT_PAUSE = Duration.ofMillis(2);

    private final Transactions transactions;
    private final Tables tables;
    private final Optional<Dialect> given;

    private JdbcStore(Transactions transactions, Tables tables, Optional<Dialect> given) {
        this.transactions = transactions;
        this.tables = tables;
        this.given = given;
    }

    private static JdbcStore of(Transactions transactions) {
        return new JdbcStore(transactions, Tables.STANDARD, Optional.empty());
    }

    /**
     * A store with transactions of its own.
     *
     * @param dataSource stays the host's, who closes it
     */
    public static JdbcStore of(DataSource dataSource) {
        return of(new OwnTransactions(Objects.requireNonNull(dataSource, "dataSource")));
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
     *     {@code autoCommit} off and, for what changes something, be READ COMMITTED: the call throws
     *     {@link IllegalStateException} otherwise. At REPEATABLE READ, finds and queries see what the transaction saw first
     */
    public static JdbcStore joining(Supplier<Connection> connections) {
        return of(new JoinedTransactions(Objects.requireNonNull(connections, "connections")));
    }

    /**
     * The same store on tables whose names begin with another prefix than {@code perf_}.
     *
     * @param tablePrefix 1 to 30 of {@code a-z}, {@code 0-9} and {@code _}, a letter first
     * @throws IllegalArgumentException where it has another form
     */
    public JdbcStore withTablePrefix(String tablePrefix) {
        return new JdbcStore(transactions, tables.withPrefix(tablePrefix), given);
    }

    /**
     * The same store on tables in a schema, which on MariaDB is a database. The host makes the schema.
     *
     * @param schema 1 to 30 of {@code a-z}, {@code 0-9} and {@code _}, a letter first
     * @throws IllegalArgumentException where it has another form
     */
    public JdbcStore withSchema(String schema) {
        return new JdbcStore(transactions, tables.withSchema(schema), given);
    }

    /** The same store on a database that is of this kind whatever name it gives itself. */
    public JdbcStore withDialect(Dialect dialect) {
        return new JdbcStore(transactions, tables, Optional.of(dialect));
    }

    /**
     * Makes the tables and indexes where they are not there yet. Where they are, they are only looked at, so that every
     * node may call it at every start, however busy the others are. On H2 it takes an administrator.
     *
     * @throws IllegalStateException where the store joins the host's transactions: to make a table would commit them
     */
    public void createSchema() {
        define("make its tables", Dialect::schema, Database::hasSchema);
    }

    /**
     * Makes, or makes anew, the views {@code perf_goals}, {@code perf_cycles} and {@code perf_conversations} over the
     * tables: what bodies say as columns, for reports. Of conversations they show when, how and between whom, never what
     * was said; of confidential goals no title.
     *
     * @throws IllegalStateException where the store joins the host's transactions
     */
    public void createViews() {
        define("make its views", Dialect::views, database -> false);
    }

    private void define(String doing, Function<Dialect, Script> script, Work<Boolean> there) {
        if (!transactions.isOwn()) {
            throw new IllegalStateException("tables and views are made outside the joined transaction, which that"
                    + " would commit: by a store made by JdbcStore.of(dataSource)");
        }
        if (!run(doing, always(Extent.READING), there)) {
            run(doing, always(Extent.SEVERAL), database -> {
                database.run(script.apply(database.dialect()));
                return true;
            });
        }
    }

    @Override
    public Map<RecordKey, StoredRecord> find(Collection<RecordKey> keys) {
        Set<RecordKey> distinct = new LinkedHashSet<>();
        keys.forEach(key -> distinct.add(Objects.requireNonNull(key, "key")));
        List<StoredRecord> found = run(
                "find records",
                always(Extent.READING),
                database -> database.selectByKey(
                        distinct, records -> Sql.of("SELECT " + Rows.COLUMNS).add(records), Rows.reader()));
        return found.stream().collect(Collectors.toUnmodifiableMap(StoredRecord::key, Function.identity()));
    }

    @Override
    public Page query(Query query) {
        Objects.requireNonNull(query, "query");
        return run(
                "query records",
                always(Extent.READING),
                database -> new Querying(query, database.dialect()).page(database));
    }

    @Override
    public void commit(Commit commit) {
        Objects.requireNonNull(commit, "commit");
        run("commit", dialect -> WritePath.of(dialect).extentOf(commit), database -> {
            WritePath.of(database.dialect()).commit(database, commit);
            return true;
        });
    }

    @Override
    public List<StoredRecord> claim(String type, Instant until, Duration lease, int limit) {
        if (lease.isNegative() || lease.isZero()) {
            throw new IllegalArgumentException("lease must be positive, but is " + lease);
        }
        Instant leased = end(until, lease);
        // made for the bounds that they hold their arguments to
        Query.dueAnywhere(type, until).withLimit(limit);
        Query.dueAnywhere(type, leased);
        return run(
                "claim records",
                dialect -> WritePath.of(dialect).extentOfClaim(),
                database -> WritePath.of(database.dialect()).claim(database, type, until, leased, limit));
    }

    /**
     * {@inheritDoc}
     *
     * <p>No connection is held between two pages; to close the stream is good manners, but frees nothing.
     */
    @Override
    public Stream<StoredRecord> stream(String tenant) {
        Query.of(tenant, "any");
        return StreamSupport.stream(
                new Streaming(last -> run(
                        "stream records", always(Extent.READING), database -> Streaming.page(database, tenant, last))),
                false);
    }

    @Override
    public int erase(Collection<RecordKey> keys) {
        Set<RecordKey> distinct = new LinkedHashSet<>(keys);
        if (distinct.size() > Commit.MAX_WRITES) {
            throw new IllegalArgumentException(
                    "number of keys must be between 0 and " + Commit.MAX_WRITES + ", but is " + distinct.size());
        }
        return run("erase records", always(Extent.SEVERAL), database -> Erasing.erase(database, distinct));
    }

    @Override
    public long eraseTenant(String tenant) {
        Query.of(tenant, "any");
        long erased = 0;
        List<RecordKey> some;
        do {
            some = run("find records", always(Extent.READING), database -> Erasing.some(database, tenant));
            erased += erase(some);
        } while (!some.isEmpty());
        return erased;
    }

    private static Instant end(Instant until, Duration lease) {
        try {
            return until.plus(lease);
        } catch (ArithmeticException | DateTimeException e) {
            throw new IllegalArgumentException("until + lease is beyond all instants: " + until + " + " + lease, e);
        }
    }

    private interface Work<T> {
        T on(Database database) throws SQLException;
    }

    private static Function<Dialect, Extent> always(Extent extent) {
        return dialect -> extent;
    }

    private <T> T run(String doing, Function<Dialect, Extent> extent, Work<T> work) {
        for (int attempt = 1; ; attempt++) {
            boolean again = attempt > 1;
            try {
                return transactions.run(
                        connection -> again
                                ? extent.apply(dialect(connection)).atNextAttempt()
                                : extent.apply(dialect(connection)),
                        connection -> work.on(new Database(connection, dialect(connection), tables)));
            } catch (SQLException e) {
                if (attempt == ATTEMPTS || !isWorthAnotherAttempt(e)) {
                    throw Failures.storageException(doing, e);
                }
                pause(attempt);
            }
        }
    }

    // those that stood in each other's way are not to meet again at once
    private static void pause(int attempt) {
        if (attempt > 1) {
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(SHORT_PAUSE.toNanos() << attempt));
        }
    }

    private Dialect dialect(Connection connection) throws SQLException {
        return given.isPresent() ? given.get() : Dialect.of(connection);
    }

    private boolean isWorthAnotherAttempt(SQLException e) {
        return e instanceof OvertakenException
                || Failures.isDuplicate(e)
                || transactions.isOwn() && Failures.isRolledBack(e);
    }
}
