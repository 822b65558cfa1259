package dev.perftalk.faults;

import java.nio.file.Path;

/** H2 in a file, which lives in the process of the writer and dies with it. */
record H2File(Path directory) implements Database {
    @Override
    public String url() {
        return "jdbc:h2:file:" + directory.resolve("h2").toAbsolutePath() + ";WRITE_DELAY=0;REUSE_SPACE=FALSE";
    }

    @Override
    public boolean isServer() {
        return false;
    }

    @Override
    public void kill() {
        throw new UnsupportedOperationException("it has no process of its own");
    }

    @Override
    public void restart() {
        throw new UnsupportedOperationException("it is started by whoever opens it");
    }

    @Override
    public void settle() {
        // nothing of it runs outside the process that was killed
    }

    @Override
    public void close() {
        // whoever opens the file closes it
    }
}
