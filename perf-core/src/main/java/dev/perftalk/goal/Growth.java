package dev.perftalk.goal;

/** How long an array becomes that a number no longer fits into. */
final class Growth {
    private Growth() {}

    static int of(int last) {
        return Math.addExact(last, last / 2 + 8);
    }
}
