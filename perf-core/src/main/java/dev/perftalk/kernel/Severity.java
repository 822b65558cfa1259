package dev.perftalk.kernel;

/** How much a finding weighs. */
public enum Severity {
    /** Good to know. */
    INFO,
    /** Should be looked at. */
    WARNING,
    /** Can't stay as it is. */
    ERROR
}
