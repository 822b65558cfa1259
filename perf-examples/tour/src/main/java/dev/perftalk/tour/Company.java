package dev.perftalk.tour;

import dev.perftalk.goal.Goal;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Period;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.spi.people.InMemoryPeople;
import java.util.List;
import java.util.Set;

/**
 * Whom the story is about.
 *
 * @param goals the goals that are there before the story begins
 * @param above the goal that the employee's own goals serve
 * @param own the goals of the employee that the manager and the employee agree on, the most important first
 * @param period the cycle, with both ends
 * @param owners whom the organisation knows by what goals name as their owner
 * @param imported whether it comes from files
 * @param notes how the pair was found, where that is worth telling
 * @param problems lines of the files that could not be read
 */
record Company(
        String tenant,
        InMemoryPeople people,
        PersonId manager,
        PersonId employee,
        List<Goal> goals,
        GoalId above,
        List<Goal> own,
        Period period,
        Set<PersonId> owners,
        boolean imported,
        List<String> notes,
        List<String> problems) {}
