package dev.perftalk.faults;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.perftalk.PerfTalk;
import dev.perftalk.spi.notification.Delivery;
import dev.perftalk.spi.notification.Notifier;
import dev.perftalk.spi.people.InMemoryPeople;
import dev.perftalk.spi.people.PeopleDirectory;
import dev.perftalk.spi.people.Person;
import dev.perftalk.spi.storage.RecordStore;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;

/** A host as there are many: mia leads emp, records are in a database behind a pool, and time stands still. */
final class Host {
    static final String MIA = "mia";
    static final String EMP = "emp";

    private Host() {}

    /**
     * @param initSql run on each connection, "" for nothing
     */
    static HikariDataSource pool(String url, int size, String initSql) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(size);
        if (!initSql.isEmpty()) {
            config.setConnectionInitSql(initSql);
        }
        return new HikariDataSource(config);
    }

    static PerfTalk perfTalk(RecordStore store, Notifier notifier, Life life, Instant now) {
        InMemoryPeople people = PeopleDirectory.inMemory();
        for (int number = 0; number <= life.number(); number++) {
            String tenant = new Life(number).tenant();
            people.add(tenant, Person.builder(MIA).build());
            people.add(tenant, Person.builder(EMP).manager(MIA).build());
        }
        return PerfTalk.builder()
                .store(store)
                .notifier(notifier)
                .people(people)
                .clock(InstantSource.fixed(now))
                .build();
    }

    /** Tells people by saying so. */
    static Notifier saying(Consumer<Fact> saying) {
        return notification -> {
            saying.accept(new Fact(notification.tenant(), Fact.Kind.TOLD, notification.subject(), notification.id()));
            return Delivery.delivered();
        };
    }
}
