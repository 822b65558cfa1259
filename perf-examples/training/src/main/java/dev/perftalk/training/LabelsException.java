package dev.perftalk.training;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A file that holds neither labels nor findings; it names the file and none of what stands in it. */
public final class LabelsException extends FileSystemException {
    private static final long serialVersionUID = 1L;

    LabelsException(Path file, Throwable cause) {
        super(file.toString());
        initCause(cause);
    }
}
