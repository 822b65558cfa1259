/** The tests that a provider of a PerfTalk contract passes, for providers outside this project too. */
module dev.perftalk.spi.testkit {
    requires static org.jspecify;
    requires org.assertj.core;
    requires transitive dev.perftalk.spi;
    requires transitive org.junit.jupiter.api;

    exports dev.perftalk.spi.testkit;

    opens dev.perftalk.spi.testkit to
            org.junit.platform.commons;
}
