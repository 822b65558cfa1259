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
     * The shipped policy, {@link AccessMatrix#standard()}. Goals that are not confidential, and the library of their
     * templates, are open to everyone in the tenant (the article, part three, 3); everything else is closed but to those
     * who take part in it. Cycles and plans are seen by the manager line too; conversations by those who led the employee
     * when they were held, and by later managers once the employee has released them; feedback stays between the two, what
     * is confidential between those who took part, in person, a private note with its author. HR sees and changes only with
     * a reason, which is logged. A cycle and a plan are handed over by the manager who holds them, taken over by one who
     * leads the employee, or handed over by HR. A person is erased by HR, or by the host itself.
     */
    static AccessPolicy standard() {
        return AccessMatrix.standard()::decide;
    }
}
