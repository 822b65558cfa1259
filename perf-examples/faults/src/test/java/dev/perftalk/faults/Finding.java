package dev.perftalk.faults;

/** Something that must not be. */
record Finding(Kind kind, Life life, String subject) {
    enum Kind {
        /** It was acknowledged, and is not there. */
        LOST,
        /** A part of one commit is there without the others. */
        HALF,
        /** A person should have been told, and was not. */
        UNTOLD,
        /** A person was told by two notifications that no receiver can know to be the same. */
        TWICE
    }
}
