package dev.perftalk.spi.testkit;

import dev.perftalk.spi.people.InMemoryPeople;
import dev.perftalk.spi.people.PeopleDirectory;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;

/** The contract as a provider uses it, on whatever directory is suspected. */
@Tag("trial")
final class PeopleTrial extends PeopleDirectoryContract {
    private static UnaryOperator<PeopleDirectory> suspect = right -> right;

    static Verdict of(UnaryOperator<PeopleDirectory> directory) {
        suspect = directory;
        return Verdict.on(PeopleTrial.class);
    }

    @Override
    protected PeopleDirectory holding(List<Known> known) {
        return suspect.apply(right(known));
    }

    static PeopleDirectory right(List<Known> known) {
        InMemoryPeople people = PeopleDirectory.inMemory();
        known.forEach(one -> people.change(one.tenant(), one.person(), one.since()));
        return people;
    }
}
