package dev.perftalk.kernel;

/** In which part a person takes part. */
public enum Role {
    EMPLOYEE,
    MANAGER,
    HR,
    /** A colleague who is none of the others. */
    PEER;

    /** What it is called. */
    public Text label() {
        return Text.message(Role.class, "role." + name());
    }
}
