package dev.perftalk.access;

/**
 * The one question that every read and every write has to pass. A host may bring its own; it must be safe for use by many
 * threads, and what it does not know it denies.
 */
@FunctionalInterface
public interface AccessPolicy {
    /** Whether a request is granted. */
    Grant decide(AccessRequest request);

    /**
     * The shipped policy. Goals that are not confidential, and the library of their templates, are open to everyone in the tenant (the article, part three,
     * 3); everything else is closed but to those who take part in it. The manager line reads cycles, plans and
     * conversations; HR reads the same, conversations with a reason; feedback stays between the two. A person is erased by HR with a
     * reason, or by the host itself.
     */
    static AccessPolicy standard() {
        return AccessMatrix.STANDARD::decide;
    }
}
