package dev.perftalk.cli;

import dev.perftalk.training.LabelsException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file that cannot be read at all. */
final class UnreadableFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;

    private UnreadableFileException(Path file, IOException cause) {
        super("cannot read " + file, cause);
        this.file = file;
    }

    /** Reads a whole file. */
    interface FileReader<T> {
        T read(Path file) throws IOException;
    }

    /** What a reader makes of a file. */
    static <T> T reading(Path file, FileReader<T> reader) {
        try {
            return reader.read(file);
        } catch (IOException failed) {
            throw new UnreadableFileException(file, failed);
        }
    }

    /** The one that the failure names, where a reader reads several. */
    private Path file() {
        return getCause() instanceof FileSystemException failed && failed.getFile() != null
                ? Path.of(failed.getFile())
                : file;
    }

    /** Why, in a sentence. */
    String told(Words words) {
        if (getCause() instanceof NoSuchFileException) {
            return words.say("fault.file.missing", file());
        }
        if (getCause() instanceof LabelsException labels) {
            return words.say("fault.file.labels", file(), labels.line());
        }
        return getCause() instanceof AccessDeniedException
                ? words.say("fault.file.denied", file())
                : words.say("fault.file.unreadable", file());
    }
}
