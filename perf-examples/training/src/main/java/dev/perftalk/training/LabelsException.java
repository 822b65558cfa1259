package dev.perftalk.training;

import java.io.IOException;

/** A file is not in the form of labelled feedback or of findings. */
public final class LabelsException extends IOException {
    private static final long serialVersionUID = 1L;

    LabelsException(String what, Throwable cause) {
        super(what, cause);
    }
}
