package dev.perftalk.attack;

import dev.perftalk.attack.Fact.Kind;
import dev.perftalk.attack.Fact.Story;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Who may see and do what, as the practice tells it, in plain sentences. */
record Model(Org org, int today) {
    /** Whose eyes the visitor looks with: nobody's, if they don't work here or stand in for someone who didn't ask them to. */
    private boolean isSomebody(Visitor visitor) {
        return org.works(today, visitor.actor())
                && visitor.other()
                        .map(other -> org.works(today, other)
                                && org.on(today, other)
                                        .orElseThrow()
                                        .delegates()
                                        .contains(visitor.actor()))
                        .orElse(true);
    }

    boolean sees(Visitor visitor, Fact fact) {
        return sees(visitor, fact, fact.living() ? today : fact.day());
    }

    private boolean sees(Visitor visitor, Fact fact, int when) {
        if (!isSomebody(visitor)) {
            return false;
        }
        String me = visitor.name();
        boolean tookPart = fact.named().contains(me);
        Optional<String> another = fact.about().filter(about -> !about.equals(visitor.actor()));
        boolean leadsNow = another.filter(about -> org.leads(today, me, about)).isPresent();
        boolean ledThen = another.filter(about -> org.leads(when, me, about)).isPresent();
        boolean hr = another.filter(about -> org.isHrOf(today, me, about)).isPresent();
        return switch (fact.kind()) {
            case GOAL -> !fact.confidential() || tookPart || leadsNow || hr && visitor.withReason();
            case CYCLE, PLAN -> tookPart || leadsNow || ledThen || hr && visitor.withReason();
            case TALK ->
                tookPart && (!fact.confidential() || visitor.other().isEmpty())
                        || !fact.confidential()
                                && (ledThen || leadsNow && fact.released() || hr && visitor.withReason());
            case FEEDBACK -> tookPart;
            case NOTE -> tookPart && visitor.other().isEmpty();
            case LOG -> hr;
        };
    }

    /** Whether the visitor may see it for their reason alone, which is then on record. */
    boolean onlyForAReason(Visitor visitor, Fact fact) {
        return sees(visitor, fact) && !isOpen(visitor, fact);
    }

    /** Whether the visitor would see it without a reason, too. */
    boolean isOpen(Visitor visitor, Fact fact) {
        return sees(new Visitor(visitor.actor(), visitor.other(), false), fact);
    }

    /**
     * Whether a talk of a cycle counts for the visitor. Employee and present manager are told the same: what both were in,
     * and that there was an open one, with whichever manager. Whoever else looks is told of what they may see.
     */
    boolean counts(Visitor visitor, Story cycle, Fact talk) {
        String employee = cycle.now().about().orElseThrow();
        String manager = cycle.now().manager();
        boolean isOfThese = talk.about().equals(Optional.of(employee))
                && cycle.versions().stream().anyMatch(then -> then.manager().equals(talk.manager()));
        boolean isOfThePair = Set.of(employee, manager).contains(visitor.name());
        return isOfThese
                && (isOfThePair
                        ? !talk.confidential()
                                || visitor.other().isEmpty() && talk.named().containsAll(Set.of(employee, manager))
                        : sees(visitor, talk));
    }

    /** Which versions of a record the visitor may see. */
    List<Integer> versions(Visitor visitor, Story story) {
        boolean closed = story.now().confidential();
        return IntStream.range(0, story.versions().size())
                .filter(i -> {
                    Fact then = story.versions().get(i);
                    return sees(
                            visitor,
                            then.confidential(closed || then.confidential()),
                            then.living() ? story.madeOn().get(i) : then.day());
                })
                .boxed()
                .toList();
    }

    boolean changes(Visitor visitor, Fact fact) {
        if (!sees(visitor, fact)) {
            return false;
        }
        String me = visitor.name();
        boolean tookPart = fact.named().contains(me);
        return fact.kind() == Kind.GOAL
                ? tookPart
                        || fact.about()
                                .filter(about -> !about.equals(visitor.actor()))
                                .filter(about -> org.leads(today, me, about)
                                        || visitor.withReason() && org.isHrOf(today, me, about))
                                .isPresent()
                : fact.kind() != Kind.LOG && tookPart;
    }

    boolean handsOver(Visitor visitor, Fact fact, String to) {
        String about = fact.about().orElseThrow();
        return sees(visitor, fact)
                && !about.equals(visitor.actor())
                && (fact.manager().equals(visitor.name())
                        || to.equals(visitor.name()) && org.leadsDirectly(today, to, about)
                        || visitor.withReason() && org.isHrOf(today, visitor.name(), about));
    }

    boolean erases(Visitor visitor, String person) {
        return isSomebody(visitor)
                && visitor.withReason()
                && !person.equals(visitor.actor())
                && org.isHrOf(today, visitor.name(), person);
    }
}
