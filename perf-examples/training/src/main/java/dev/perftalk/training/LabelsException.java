package dev.perftalk.training;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/**
 * A line that holds neither labels nor findings. It names the file and the line, and nothing of what stands there: no
 * cause either, as a parser's own message quotes what it could not read.
 */
public final class LabelsException extends FileSystemException {
    private static final long serialVersionUID = 1L;

    private final int line;

    LabelsException(Path file, int line) {
        super(file.toString(), null, "line " + line);
        this.line = line;
    }

    /** Its number, from 1. */
    public int line() {
        return line;
    }
}
