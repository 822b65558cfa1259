/** The contracts between PerfTalk and its host: storage, notification and people. */
module dev.perftalk.spi {
    requires static transitive org.jspecify;

    exports dev.perftalk.spi.notification;
    exports dev.perftalk.spi.people;
    exports dev.perftalk.spi.storage;
}
