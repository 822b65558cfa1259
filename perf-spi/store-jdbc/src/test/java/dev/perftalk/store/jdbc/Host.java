package dev.perftalk.store.jdbc;

import dev.perftalk.spi.storage.ClaimingStore;
import dev.perftalk.spi.storage.ErasingStore;
import dev.perftalk.spi.storage.StorageException;
import dev.perftalk.spi.storage.StreamingStore;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A host with a transaction for each call of the store, which it commits even after a conflict. */
final class Host {
    private final DataSource database;
    private final ThreadLocal<Connection> current = new ThreadLocal<>();

    Host(DataSource database) {
        this.database = database;
    }

    ClaimingStore store(String prefix) {
        JdbcStore joining = JdbcStore.joining(current::get).withTablePrefix(prefix);
        return (ClaimingStore) Proxy.newProxyInstance(
                Host.class.getClassLoader(),
                new Class<?>[] {ClaimingStore.class, StreamingStore.class, ErasingStore.class},
                (proxy, method, args) -> inTransaction(joining, method, args));
    }

    private @Nullable Object inTransaction(JdbcStore joining, Method method, Object[] args) throws Throwable {
        try (Connection connection = begin(database)) {
            current.set(connection);
            try {
                Object result = ended(method.invoke(joining, args));
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

    /** A transaction as a host has to begin it for the store to join. */
    static Connection begin(DataSource database) throws SQLException {
        Connection connection = database.getConnection();
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        connection.setAutoCommit(false);
        return connection;
    }

    // a stream reads through the transaction, so it has to be read before that ends
    private static @Nullable Object ended(@Nullable Object result) {
        return result instanceof Stream<?> stream ? stream.toList().stream() : result;
    }
}
