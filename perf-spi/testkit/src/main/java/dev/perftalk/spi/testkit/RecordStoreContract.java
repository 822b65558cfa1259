package dev.perftalk.spi.testkit;

import dev.perftalk.spi.storage.RecordStore;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The storage contract as tests. A provider extends this class in its own tests and says how an empty store is made:
 * <pre>{@code
 * class InMemoryStoreTest extends RecordStoreContract {
 *     @Override
 *     protected RecordStore emptyStore() {
 *         return RecordStore.inMemory();
 *     }
 * }
 * }</pre>
 *
 * <p>At the end stands a score card with what passed and what failed. What the store offers beyond the three methods is
 * found by itself and tested too: claiming, streaming and erasing where it has those interfaces, closing where it is
 * {@link AutoCloseable}, reopening where {@link #reopened} is overridden. What it doesn't offer is on the card as not
 * offered; no test is ever skipped. Needs JUnit 5.12 or later.
 *
 * <p>Up to eight threads use the store at once. A {@link dev.perftalk.spi.storage.StorageException} that calls itself
 * retryable is no failure here where threads race: the call is made again. No test depends on how fast the store is.
 *
 * <p>Deliberately not asserted, because the contract leaves it open or no test can see it; each suite adds its own:
 * <ul>
 *   <li>what a cursor looks like, or whether one of another type, tenant or filter is noticed: one of another order is;
 *   <li>that records found together are of one moment;
 *   <li>in which order the map of {@code find} runs, and which equal instance of a value is given back;
 *   <li>which of several racing commits wins;
 *   <li>how a store fails that has lost its connection, and how fast it is.
 * </ul>
 */
@ExtendWith(Scoring.class)
@TestMethodOrder(OfferedTests.Last.class)
@Execution(ExecutionMode.SAME_THREAD)
public abstract class RecordStoreContract
        implements EnvelopeTests,
                UnicodeTests,
                InstantTests,
                LabelTests,
                TenantTests,
                FindTests,
                QueryTests,
                PageTests,
                ModelTests,
                CommitTests,
                LargeCommitTests,
                ConflictTests,
                RaceTests,
                RefusalTests,
                ClaimTests,
                StreamTests,
                EraseTests,
                CloseTests,
                ReopenTests {
    private @Nullable RecordStore store;

    /** For classes that extend the kit. */
    protected RecordStoreContract() {}

    /**
     * A store without records that shares none with earlier ones. Called once before each test; what it takes up is
     * freed by the provider's own {@code @AfterEach}.
     */
    protected abstract RecordStore emptyStore() throws Exception;

    /**
     * Ends a store and opens it anew, with the records it had. To override it is to say that the store keeps its records
     * past the end of the process.
     */
    protected RecordStore reopened(RecordStore store) throws Exception {
        throw new UnsupportedOperationException("not overridden, so not asked for: " + store);
    }

    @BeforeEach
    final void openStore() throws Exception {
        store = emptyStore();
    }

    @Override
    public RecordStore store() {
        return Objects.requireNonNull(store, "store");
    }

    @Override
    public final RecordStore reopenedStore() throws Exception {
        store = reopened(store());
        return store;
    }

    @Override
    public final boolean canReopen() {
        for (Class<?> type = getClass(); type != RecordStoreContract.class; type = type.getSuperclass()) {
            if (Arrays.stream(type.getDeclaredMethods())
                    .anyMatch(method -> method.getName().equals("reopened") && method.getParameterCount() == 1)) {
                return true;
            }
        }
        return false;
    }
}
