/** PerfTalk's people directory read from a CSV file. */
module dev.perftalk.people.csv {
    requires static transitive org.jspecify;
    requires transitive dev.perftalk.spi;
    requires de.siegmar.fastcsv;

    exports dev.perftalk.people.csv;
}
