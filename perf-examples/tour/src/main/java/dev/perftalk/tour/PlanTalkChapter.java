package dev.perftalk.tour;

import static dev.perftalk.conversation.TopicKind.GOAL;

import dev.perftalk.channel.Channel;
import dev.perftalk.channel.Recommendation;
import dev.perftalk.channel.Scenario;
import dev.perftalk.channel.SuitabilityMatrix;
import dev.perftalk.conversation.Conversation;
import dev.perftalk.conversation.Question;
import dev.perftalk.cycle.Cycle;
import dev.perftalk.cycle.Phase;
import dev.perftalk.cycle.Project;
import dev.perftalk.goal.Goal;
import dev.perftalk.kernel.Role;
import java.time.Duration;
import java.util.List;

/** Plan: the cycle is open, its gate says what is missing, the talk supplies it, both commit. */
final class PlanTalkChapter implements Chapter {
    @Override
    public void tell(Story story) {
        story.open("plan.heading", 7, 15);
        Company company = story.company();
        Project project = new Project("app", story.words().say("project"), true, company.period());
        Cycle cycle = story.manager()
                .cycles()
                .open(Cycle.builder()
                        .id(story.cycle())
                        .employee(company.employee())
                        .manager(company.manager())
                        .period(company.period())
                        .goals(company.own().stream().map(Goal::id).toList())
                        .addProjects(project)
                        .phaseSince(story.at(7, 15))
                        .build())
                .orThrow();
        story.tell(
                "plan.open",
                story.name(company.manager()),
                story.name(company.employee()),
                company.period().name());
        Recommendation best =
                SuitabilityMatrix.standard().recommend(Scenario.GOAL_SETTING).get(0);
        story.tell(
                "plan.channel",
                best.channel().label(),
                best.suitability().label(),
                best.why().text());
        story.show(Album.matrix());
        if (cycle.phase() != Phase.PLAN) {
            story.tell("already");
            return;
        }
        story.tell("plan.gate");
        story.reasons(story.manager().cycles().gate(cycle.id()).orElseThrow().blocking(), 2);
        story.talk(talk(story, cycle), story.manager(), story.employee());
        story.tell("plan.talk", story.name(company.employee()));
        story.manager().cycles().advance(cycle.id(), Phase.DO).orThrow();
        story.reached(Phase.DO);
    }

    private static Conversation talk(Story story, Cycle cycle) {
        return story.conversation("plan-talk", Channel.ONE_ON_ONE, Scenario.GOAL_SETTING)
                .cycle(cycle.id())
                .duration(Duration.ofMinutes(50))
                .addTopics(
                        story.topic(GOAL, Role.MANAGER, "plan.aims", Question.ORGANISATION_AIMS),
                        story.topic(GOAL, Role.EMPLOYEE, "plan.fit", Question.GOAL_FIT),
                        story.topic(GOAL, Role.MANAGER, "plan.measures", Question.MEASURES),
                        story.topic(GOAL, Role.EMPLOYEE, "plan.challenge", Question.GOAL_CHALLENGE),
                        story.topic(GOAL, Role.EMPLOYEE, "plan.risks", Question.RESOURCES_AND_RISKS))
                .agreements(List.of(story.words().say("plan.agreed")))
                .build();
    }
}
