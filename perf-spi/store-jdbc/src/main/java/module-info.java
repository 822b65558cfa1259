/** PerfTalk's storage contract on a relational database. */
module dev.perftalk.store.jdbc {
    requires static org.jspecify;
    requires transitive dev.perftalk.spi;
    requires transitive java.sql;

    exports dev.perftalk.store.jdbc;
}
