package dev.perftalk;

import dev.perftalk.spi.people.PeopleDirectory;
import dev.perftalk.spi.people.Person;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A directory that counts the questions it is asked, as one that is far away would want to. */
final class CountingPeople implements PeopleDirectory {
    private final PeopleDirectory real;
    private int asked;

    CountingPeople(PeopleDirectory real) {
        this.real = real;
    }

    int asked() {
        return asked;
    }

    @Override
    public Map<String, Person> find(String tenant, Collection<String> ids, Instant asOf) {
        asked++;
        return real.find(tenant, ids, asOf);
    }

    @Override
    public Map<Instant, Map<String, List<Person>>> managerLines(
            String tenant, Map<Instant, ? extends Collection<String>> ids) {
        asked++;
        return real.managerLines(tenant, ids);
    }

    @Override
    public List<Person> reportsOf(String tenant, Collection<String> managers, Instant asOf) {
        asked++;
        return real.reportsOf(tenant, managers, asOf);
    }
}
