package dev.perftalk.store.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Connections that do one thing their own way. */
final class Fakes {
    private Fakes() {}

    /** Makes a connection. */
    interface Source {
        Connection connection() throws SQLException;
    }

    static DataSource dataSource(Source source) {
        return proxy(DataSource.class, (method, args) -> {
            if (!method.getName().equals("getConnection")) {
                return method.invoke(source, args);
            }
            try {
                return source.connection();
            } catch (SQLException e) {
                throw new InvocationTargetException(e);
            }
        });
    }

    /** Lends one connection again and again. */
    static DataSource lending(Connection connection) {
        Connection lent = answering(Connection.class, "close", null, connection);
        return dataSource(() -> lent);
    }

    /** A connection to a database of another kind. */
    static Connection ofProduct(String product, Connection connection) throws SQLException {
        DatabaseMetaData metaData =
                answering(DatabaseMetaData.class, "getDatabaseProductName", product, connection.getMetaData());
        return answering(Connection.class, "getMetaData", metaData, connection);
    }

    /** A connection before whose first statement of some kind something else happens. */
    static Connection overtaken(Connection connection, String statement, Runnable meanwhile) {
        AtomicBoolean happened = new AtomicBoolean();
        return proxy(Connection.class, (method, args) -> {
            if (method.getName().equals("prepareStatement")
                    && args[0].toString().startsWith(statement)
                    && happened.compareAndSet(false, true)) {
                meanwhile.run();
            }
            return method.invoke(connection, args);
        });
    }

    /** A connection that counts what it is asked to send: statements, and what begins or ends a transaction. */
    static Connection counting(Connection connection, AtomicInteger sent) {
        Set<String> counted = Set.of("prepareStatement", "setAutoCommit", "setTransactionIsolation", "commit");
        return proxy(Connection.class, (method, args) -> {
            if (counted.contains(method.getName())) {
                sent.incrementAndGet();
            }
            return method.invoke(connection, args);
        });
    }

    private static <T> T answering(Class<T> type, String name, @Nullable Object answer, @Nullable T rest) {
        return proxy(type, (method, args) -> method.getName().equals(name) ? answer : method.invoke(rest, args));
    }

    private interface Call {
        @Nullable
        Object on(Method method, Object[] args) throws ReflectiveOperationException;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            try {
                return call.on(method, args);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }
}
