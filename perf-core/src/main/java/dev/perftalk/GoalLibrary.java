package dev.perftalk;

import dev.perftalk.access.Action;
import dev.perftalk.goal.Goal;
import dev.perftalk.goal.GoalTemplate;
import dev.perftalk.internal.Deed;
import dev.perftalk.internal.Desk;
import dev.perftalk.internal.GoalAssigning;
import dev.perftalk.internal.Records;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.Period;
import dev.perftalk.kernel.Revision;
import dev.perftalk.kernel.Why;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The tenant's templates of goals. Open to everyone in the tenant; each is changed by who keeps it, the keeper's manager
 * line and HR, and one that nobody keeps by the host itself.
 */
public final class GoalLibrary {
    private final Desk desk;

    GoalLibrary(Desk desk) {
        this.desk = desk;
    }

    /** Takes in a template, in the place of the one with its id where there is one; goals made of that stay as they are. */
    public Outcome<GoalTemplate> put(GoalTemplate template) {
        return desk.carry(
                Deed.RECORD, work -> work.write(Records.TEMPLATE, template, () -> Outcome.accepted(template)));
    }

    /** Takes a template out; goals made of it stay as they are. */
    public Outcome<GoalTemplate> remove(String id) {
        return desk.carry(Deed.DELETE, work -> {
            Optional<GoalTemplate> template = work.find(Records.TEMPLATE, id);
            if (template.isEmpty()) {
                return Outcome.refused(Desk.notFound(id));
            }
            Optional<Why> against = work.gate().against(Action.WRITE, Records.TEMPLATE, template.get());
            if (against.isEmpty()) {
                work.unit().delete(Records.TEMPLATE.type(), id);
            }
            return Outcome.unless(against.stream().toList(), template.get());
        });
    }

    /**
     * Gives a template to people, as {@link Goals#assign} does, as it is in the library at that moment.
     *
     * @param id the template's
     */
    public Outcome<List<Goal>> assign(String id, Period period, Collection<GoalTemplate.Assignment> assignments) {
        return desk.carryAll(
                Deed.ASSIGN,
                Records.GOAL,
                work -> work.find(Records.TEMPLATE, id)
                        .map(template -> new GoalAssigning(work, desk).take(template, period, assignments))
                        .orElseGet(() -> Outcome.refused(Desk.notFound(id))));
    }

    /** A template by its id. */
    public Optional<GoalTemplate> find(String id) {
        return desk.find(Records.TEMPLATE, id);
    }

    /** All templates. */
    public List<GoalTemplate> list() {
        return desk.list(Records.TEMPLATE, UnaryOperator.identity());
    }

    /** What a template was, the oldest version first. */
    public List<Revision<GoalTemplate>> history(String id) {
        return desk.history(Records.TEMPLATE, id);
    }
}
