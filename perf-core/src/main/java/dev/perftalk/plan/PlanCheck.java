package dev.perftalk.plan;

import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Why;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What a plan lacks to be agreed: the article, part three, 2, Act. */
final class PlanCheck {
    private static final int MOST_GOALS = 3;

    private final ImprovementPlan plan;
    private final Optional<ImprovementPlan> before;
    private final Function<PersonId, LocalDate> today;
    private final List<Why> reasons = new ArrayList<>();

    private PlanCheck(ImprovementPlan plan, Optional<ImprovementPlan> before, Function<PersonId, LocalDate> today) {
        this.plan = plan;
        this.before = before;
        this.today = today;
    }

    static List<Why> ofNew(ImprovementPlan plan, Function<PersonId, LocalDate> today) {
        PlanCheck check = new PlanCheck(plan, Optional.empty(), today);
        check.people();
        check.beginning();
        check.content();
        return check.reasons;
    }

    /** Of what a plan becomes: what was in it before may lie in the past. */
    static List<Why> ofChanged(ImprovementPlan plan, ImprovementPlan before, Function<PersonId, LocalDate> today) {
        PlanCheck check = new PlanCheck(plan, Optional.of(before), today);
        check.content();
        before.actions().stream()
                .filter(action -> !action.isOpen())
                .forEach(
                        action -> check.need(plan.action(action.id()).isPresent(), "SETTLED_ACTION_GONE", action.id()));
        return check.reasons;
    }

    private void content() {
        need(
                !plan.goals().isEmpty() && plan.goals().size() <= MOST_GOALS,
                "GOAL_COUNT",
                plan.goals().size());
        for (int number = 1; number <= plan.goals().size(); number++) {
            goal(number, plan.goals().get(number - 1));
        }
        plan.actions().forEach(this::action);
        actionIds();
    }

    private void people() {
        need(!plan.employee().equals(plan.manager()), "SAME_PERSON");
        need(plan.isOfThePair(plan.author()), "AUTHOR_NOT_OF_THE_PAIR");
    }

    private void beginning() {
        need(plan.acknowledgedBy().isEmpty(), "ACKNOWLEDGED_IN_ADVANCE");
        need(
                plan.equals(plan.asWritten().withAcknowledgedBy(plan.acknowledgedBy()))
                        && plan.actions().stream().allMatch(Action::isOpen),
                "ENDED_IN_ADVANCE");
    }

    private void goal(int number, ImprovementGoal goal) {
        need(!goal.title().isBlank(), "GOAL_WITHOUT_TITLE", number);
        need(!goal.actions().isEmpty(), "GOAL_WITHOUT_ACTION", number);
        need(goal.support().stream().anyMatch(support -> !support.isBlank()), "GOAL_WITHOUT_SUPPORT", number);
        need(!goal.checkpoints().isEmpty(), "GOAL_WITHOUT_CHECKPOINT", number);
        LocalDate day = today.apply(plan.employee());
        goal.checkpoints().stream()
                .filter(checkpoint -> before.filter(plan -> plan.checkpoints().contains(checkpoint))
                        .isEmpty())
                .forEach(checkpoint ->
                        need(!checkpoint.on().isBefore(day), "CHECKPOINT_IN_THE_PAST", checkpoint.on(), number));
    }

    private void action(Action action) {
        need(!action.what().isBlank(), "ACTION_WITHOUT_WORDS", action.id());
        need(action.owner().isPresent(), "ACTION_WITHOUT_OWNER", action.id());
        need(action.due().isPresent(), "ACTION_WITHOUT_DUE", action.id());
        boolean wasDueThen = before.flatMap(plan -> plan.action(action.id()))
                .filter(then -> then.due().equals(action.due()))
                .isPresent();
        need(wasDueThen || !plan.isOverdue(action, today), "DUE_IN_THE_PAST", action.id());
    }

    private void actionIds() {
        Set<String> seen = new HashSet<>();
        plan.actions().stream()
                .map(Action::id)
                .filter(id -> !seen.add(id))
                .distinct()
                .forEach(id -> need(false, "DUPLICATE_ACTION_ID", id));
    }

    /** Notes a reason where something is not as it must be. */
    private void need(boolean met, String code, Object... details) {
        if (!met) {
            reasons.add(Why.message(PlanCheck.class, code, plan.named(details)));
        }
    }
}
