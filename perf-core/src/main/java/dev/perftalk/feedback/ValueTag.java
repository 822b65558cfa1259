package dev.perftalk.feedback;

/**
 * A value of the host's organisation that feedback makes concrete, such as {@code customer-first}.
 *
 * @param code the host's own; not blank, compared exactly
 */
public record ValueTag(String code) {
    /** @throws IllegalArgumentException where the code is blank */
    public ValueTag {
        if (code.isBlank()) {
            throw new IllegalArgumentException("code of a value tag must not be blank, but is '" + code + "'");
        }
    }

    /** The tag with this code. */
    public static ValueTag of(String code) {
        return new ValueTag(code);
    }
}
