package dev.perftalk.store.jdbc;

import dev.perftalk.spi.storage.ClaimingStore;
import dev.perftalk.spi.storage.StorageException;
import dev.perftalk.spi.testkit.ClaimingStoreContract;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

/** A host with a transaction for each call, which it commits even after a conflict. */
class JoinedStoreTest extends ClaimingStoreContract {
    private final DataSource database = H2.memory();
    private final ThreadLocal<Connection> current = new ThreadLocal<>();
    private final JdbcStore joining = JdbcStore.joining(current::get);

    @Override
    protected ClaimingStore emptyStore() {
        JdbcStore.of(database).createSchema();
        return (ClaimingStore) Proxy.newProxyInstance(
                ClaimingStore.class.getClassLoader(),
                new Class<?>[] {ClaimingStore.class},
                (proxy, method, args) -> inTransaction(method, args));
    }

    private @Nullable Object inTransaction(Method method, Object[] args) throws Throwable {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            current.set(connection);
            try {
                Object result = method.invoke(joining, args);
                connection.commit();
                return result;
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof StorageException) {
                    connection.rollback();
                } else {
                    connection.commit();
                }
                throw e.getCause();
            } finally {
                current.remove();
            }
        }
    }

    @AfterEach
    void shutdown() throws SQLException {
        H2.shutdown(database);
    }
}
