package dev.perftalk.goal;

import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Role;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What was agreed on a goal and by whom; it holds as long as the goal is what it was. Immutable. */
@Value.Immutable
public abstract class Agreement implements WithAgreement {
    Agreement() {}

    /** Starts an agreement; the talk and the terms are required. */
    public static Builder builder() {
        return new Builder();
    }

    public abstract PlanTalk talk();

    /** The goal's terms as they were agreed on. */
    public abstract GoalTerms terms();

    /** The goal above that it then served. */
    public abstract Optional<GoalId> parent();

    /** Who has said yes, in order. */
    public abstract List<Consent> consents();

    /** Whether this is about a goal with these terms below this parent. */
    boolean isAbout(GoalTerms now, Optional<GoalId> above) {
        return terms().equals(now) && parent().equals(above);
    }

    boolean isConsentedBy(PersonId person) {
        return consents().stream().anyMatch(consent -> consent.by().equals(person));
    }

    /** Whether the owner and somebody who leads the owner have both said yes. */
    boolean isMutual(PersonId owner) {
        return consents().stream()
                        .anyMatch(consent ->
                                consent.role() == Role.EMPLOYEE && consent.by().equals(owner))
                && consents().stream()
                        .anyMatch(consent ->
                                consent.role() == Role.MANAGER && !consent.by().equals(owner));
    }

    /** Gathers an agreement. Not thread-safe. */
    public static final class Builder extends ImmutableAgreement.Builder {
        Builder() {}
    }
}
