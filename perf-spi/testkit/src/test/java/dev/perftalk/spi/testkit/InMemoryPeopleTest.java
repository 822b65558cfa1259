package dev.perftalk.spi.testkit;

import dev.perftalk.spi.people.PeopleDirectory;
import java.util.List;

class InMemoryPeopleTest extends PeopleDirectoryContract {
    @Override
    protected PeopleDirectory holding(List<Known> known) {
        return PeopleTrial.right(known);
    }
}
