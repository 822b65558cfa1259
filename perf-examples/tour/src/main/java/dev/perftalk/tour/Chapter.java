package dev.perftalk.tour;

/** One capability, told. Told again on the same database, a chapter finds what is there and goes on from it. */
@FunctionalInterface
interface Chapter {
    void tell(Story story);
}
