package dev.perftalk.internal.codec;

/** A stored body is not of the form that this release can read. Names the field; without content. */
public final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String path;

    UnreadableException(String path) {
        super("can't read field '" + path + "'");
        this.path = path;
    }

    UnreadableException within(String parent) {
        return new UnreadableException(parent + "." + path);
    }

    /** The field, by the names on the way to it. */
    String path() {
        return path;
    }
}
