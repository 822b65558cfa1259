package dev.perftalk.tour;

import dev.perftalk.channel.Channel;
import dev.perftalk.channel.Scenario;
import dev.perftalk.conversation.Conversation;
import dev.perftalk.conversation.Question;
import dev.perftalk.conversation.TopicKind;
import dev.perftalk.cycle.Cycle;
import dev.perftalk.cycle.CycleStatus;
import dev.perftalk.goal.Goal;
import dev.perftalk.kernel.CycleId;
import dev.perftalk.kernel.Period;
import dev.perftalk.kernel.Role;
import dev.perftalk.plan.LookBack;
import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** The next turn: linked with the last one, and opened by looking back on what was agreed. */
final class NextTurnChapter implements Chapter {
    @Override
    public void tell(Story story) {
        story.open("next.heading", TourDays.CLOSE, 17);
        Cycle cycle = story.manager().cycles().find(story.cycle()).orElseThrow();
        if (cycle.status() == CycleStatus.ACTIVE) {
            cycle = story.manager()
                    .cycles()
                    .close(
                            cycle.id(),
                            next(story),
                            story.company().own().stream().map(Goal::id).toList())
                    .orThrow();
        } else {
            story.tell("already");
        }
        CycleId next = cycle.next().orElseThrow();
        story.tell("next.closed", cycle.period().name(), next);
        story.show(new Album(story).rhythm());
        story.show(new Album(story).ring());
        story.turn(TourDays.CLOSE + 2, 10);
        story.employee().plans().done(PlanChapter.ID, "checklist").orThrow();
        story.turn(TourDays.CLOSE + 14, 10);
        story.tell("next.asks");
        story.reasons(story.manager().cycles().gate(next).orElseThrow().blocking().stream()
                .filter(why -> why.code().contains("LOOKED_BACK"))
                .toList());
        LookBack lookBack = story.employee().plans().lookBack(PlanChapter.ID).orElseThrow();
        story.tell(
                "next.look-back",
                lookBack.done().size(),
                lookBack.open().size(),
                lookBack.overdue().size());
        Conversation talk = story.conversation("look-back", Channel.ONE_ON_ONE, Scenario.DAILY_COACHING)
                .cycle(next)
                .addTopics(story.topic(TopicKind.DEVELOPMENT, Role.EMPLOYEE, "next.said", Question.LOOK_BACK))
                .build();
        story.talk(talk, story.manager(), story.employee());
        boolean asksStill = story.manager().cycles().gate(next).orElseThrow().blocking().stream()
                .anyMatch(why -> why.code().contains("LOOKED_BACK"));
        story.tell(asksStill ? "next.asks" : "next.opened");
    }

    private static Period next(Story story) {
        LocalDate start = story.company().period().end().orElseThrow().plusDays(1);
        boolean isQuarter = start.getDayOfMonth() == 1 && start.getMonthValue() % 3 == 1;
        if (isQuarter) {
            return Period.quarter(start.getYear(), start.get(IsoFields.QUARTER_OF_YEAR));
        }
        LocalDate end = start.plusMonths(3).minusDays(1);
        return Period.of(start.getYear() + "-" + start.getMonthValue() + "…" + end.getMonthValue(), start, end);
    }
}
