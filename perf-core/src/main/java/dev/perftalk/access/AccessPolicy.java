package dev.perftalk.access;

/**
 * The one question that every read and every write has to pass. A host may bring its own, or a changed
 * {@link AccessMatrix}; it must be safe for use by many threads, and what it does not know it denies.
 */
@FunctionalInterface
public interface AccessPolicy {
    /** Whether a request is granted. */
    Grant decide(AccessRequest request);

    /**
     * The shipped policy, {@link AccessMatrix#standard()}. Goals that are not confidential, and the
     * library of their templates, are open to everyone in the tenant (the article, part three, 3); everything else is closed but to those who take part in it. Cycles and plans
     * are seen by the manager line and HR too; conversations by those who led the employee when they were held, by later
     * managers once the employee has released them, and by HR with a reason; feedback stays between the two, what is
     * confidential between those who took part, a private note with its author. A cycle and a plan are handed over by the
     * manager who takes them or by HR with a reason. A person is erased by HR with a reason, or by the host itself.
     */
    static AccessPolicy standard() {
        return AccessMatrix.standard()::decide;
    }
}
