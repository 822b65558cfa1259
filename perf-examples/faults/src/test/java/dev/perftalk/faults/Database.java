package dev.perftalk.faults;

import java.io.IOException;
import java.sql.SQLException;

/** A database that survives, or ought to. */
interface Database extends AutoCloseable {
    /** Where it is now; after a restart it may be elsewhere. */
    String url();

    /** Whether it has processes of its own, which can be killed. */
    boolean isServer();

    /** Kills its processes by SIGKILL. */
    void kill() throws IOException;

    /** Starts it again on what is on the disk. */
    void restart() throws IOException;

    /** Returns when nothing is under way any more that a process now dead had asked for. */
    void settle() throws SQLException;

    @Override
    void close() throws IOException;
}
