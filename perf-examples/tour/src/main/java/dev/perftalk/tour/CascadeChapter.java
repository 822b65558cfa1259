package dev.perftalk.tour;

import dev.perftalk.goal.Goal;
import dev.perftalk.goal.GoalCascade;
import dev.perftalk.goal.Progress;
import dev.perftalk.kernel.Finding;
import dev.perftalk.kernel.GoalId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Goals cascade: everyone sees why a goal exists, what it serves, how far it is, and what does not fit. */
final class CascadeChapter implements Chapter {
    private static final int MOST_LINES = 8;

    @Override
    public void tell(Story story) {
        story.open("cascade.heading", 4, 10);
        Company company = story.company();
        company.notes().forEach(story::detail);
        GoalCascade planned =
                GoalCascade.of(company.goals(), owner -> company.owners().contains(owner));
        List<Goal> goals = missing(
                story,
                planned.goals().stream()
                        .filter(goal -> planned.inTree(goal.id()))
                        .toList());
        if (!goals.isEmpty()) {
            story.host().goals().addAll(goals).orThrow();
        }
        List<Goal> own = missing(story, company.own());
        if (!own.isEmpty()) {
            story.employee().goals().addAll(own).orThrow();
        }
        GoalCascade cascade = story.employee().goals().cascade();
        story.tell("cascade.size", cascade.goals().size(), cascade.roots().size(), cascade.maxDepth());
        downwards(cascade).limit(MOST_LINES).forEach(goal -> story.print(row(story, cascade, goal)));
        story.show(Album.cascade(story));
        line(story, company.own().get(0).id());
        findings(story, planned.findings());
        loop(story, company);
    }

    private static List<Goal> missing(Story story, List<Goal> goals) {
        return goals.stream()
                .filter(goal -> story.employee().goals().find(goal.id()).isEmpty())
                .toList();
    }

    /** Every goal below the one it serves. */
    private static Stream<Goal> downwards(GoalCascade cascade) {
        List<Goal> ordered = new ArrayList<>();
        Deque<Goal> next = new ArrayDeque<>(cascade.roots());
        while (!next.isEmpty()) {
            Goal goal = next.pop();
            ordered.add(goal);
            List<Goal> children = cascade.children(goal.id());
            for (int i = children.size() - 1; i >= 0; i--) {
                next.push(children.get(i));
            }
        }
        return ordered.stream();
    }

    private static String row(Story story, GoalCascade cascade, Goal goal) {
        return "  ".repeat(cascade.depth(goal.id()).orElse(0))
                + "· "
                + Lines.clip(goal.title(), 60)
                + " — "
                + goal.owner().map(story::name).orElse("?")
                + ", "
                + cascade.progress(goal.id())
                        .map(Progress::toString)
                        .orElse(story.words().say("progress.none"));
    }

    private static void line(Story story, GoalId id) {
        story.tell("cascade.line", story.name(story.company().employee()));
        story.employee().goals().lineOfSight(id).forEach(goal -> story.detail(Lines.clip(goal.title(), 60)));
    }

    private static void findings(Story story, List<Finding> findings) {
        Map<String, Long> counts = findings.stream()
                .collect(Collectors.groupingBy(Finding::kind, LinkedHashMap::new, Collectors.counting()));
        story.tell("cascade.findings", findings.size());
        counts.forEach((kind, count) -> {
            Finding first = findings.stream()
                    .filter(one -> one.kind().equals(kind))
                    .findFirst()
                    .orElseThrow();
            story.odd(kind + " × " + count + " — "
                    + Lines.clip(first.why().in(story.words().language()), 80));
        });
    }

    /** The team's goal below the employee's own: what must never be stored. */
    private static void loop(Story story, Company company) {
        story.tell("cascade.loop");
        story.refused(
                story.host().goals().move(company.above(), company.own().get(0).id()));
    }
}
