package dev.perftalk.tour;

import dev.perftalk.kernel.PlanId;
import dev.perftalk.plan.Action;
import dev.perftalk.plan.Checkpoint;
import dev.perftalk.plan.ImprovementGoal;
import dev.perftalk.plan.ImprovementPlan;

/** Act: what was said becomes what is written: goals with actions, support and checkpoints. */
final class PlanChapter implements Chapter {
    static final PlanId ID = PlanId.of("plan-1");

    @Override
    public void tell(Story story) {
        story.open("act.heading", TourDays.PLAN, 11);
        if (story.employee().plans().find(ID).isPresent()) {
            story.tell("already");
            story.employee().plans().acknowledge(ID).orThrow();
            return;
        }
        story.tell("act.wish");
        story.refused(story.manager().plans().agree(plan(story, wish(story)).withId(PlanId.of("draft"))));
        ImprovementGoal goal = goal(story);
        story.manager().plans().agree(plan(story, goal)).orThrow();
        story.employee().plans().acknowledge(ID).orThrow();
        story.tell("act.agreed", goal.title());
        goal.actions()
                .forEach(action -> story.detail(story.words()
                        .say(
                                "act.action",
                                action.what(),
                                action.owner().map(story::name).orElseThrow(),
                                action.due().orElseThrow())));
        story.detail(story.words().say("act.support", goal.support().get(0)));
        story.detail(
                story.words().say("act.checkpoint", goal.checkpoints().get(0).on()));
    }

    private static ImprovementPlan plan(Story story, ImprovementGoal goal) {
        return ImprovementPlan.builder()
                .id(ID)
                .employee(story.company().employee())
                .manager(story.company().manager())
                .author(story.company().manager())
                .cycle(story.cycle())
                .addGoals(goal)
                .build();
    }

    /** An action without anybody and any day is a wish. */
    private static ImprovementGoal wish(Story story) {
        return ImprovementGoal.builder()
                .title(story.words().say("act.title"))
                .addActions(Action.builder()
                        .id("1")
                        .what(story.words().say("act.wish.what"))
                        .build())
                .build();
    }

    private static ImprovementGoal goal(Story story) {
        return ImprovementGoal.builder()
                .title(story.words().say("act.title"))
                .addActions(
                        Action.builder()
                                .id("checklist")
                                .what(story.words().say("act.checklist"))
                                .owner(story.company().employee())
                                .due(story.day(TourDays.CLOSE + 2))
                                .build(),
                        Action.builder()
                                .id("shadow")
                                .what(story.said("act.shadow"))
                                .owner(story.company().employee())
                                .due(story.day(TourDays.CLOSE + 20))
                                .build())
                .addSupport(story.said("act.support.what"))
                .addCheckpoints(new Checkpoint(
                        story.day(TourDays.CLOSE + 14), story.words().say("act.checkpoint.what")))
                .build();
    }
}
