package dev.perftalk.access;

import static dev.perftalk.access.Action.ERASE;
import static dev.perftalk.access.Action.HAND_OVER;
import static dev.perftalk.access.Action.READ;
import static dev.perftalk.access.Action.WRITE;
import static dev.perftalk.access.Condition.ALWAYS;
import static dev.perftalk.access.Condition.IF_RELEASED;
import static dev.perftalk.access.Condition.IN_PERSON;
import static dev.perftalk.access.Condition.IN_PERSON_IF_CONFIDENTIAL;
import static dev.perftalk.access.Condition.TO_THEMSELF;
import static dev.perftalk.access.Condition.UNLESS_CONFIDENTIAL;
import static dev.perftalk.access.Condition.WITH_REASON;
import static dev.perftalk.access.Condition.WITH_REASON_UNLESS_CONFIDENTIAL;
import static dev.perftalk.access.RecordKind.ACCESS_ENTRY;
import static dev.perftalk.access.RecordKind.CONVERSATION;
import static dev.perftalk.access.RecordKind.CYCLE;
import static dev.perftalk.access.RecordKind.FEEDBACK;
import static dev.perftalk.access.RecordKind.GOAL;
import static dev.perftalk.access.RecordKind.PERSON;
import static dev.perftalk.access.RecordKind.PLAN;
import static dev.perftalk.access.RecordKind.PRIVATE_NOTE;
import static dev.perftalk.access.RecordKind.PULSE;
import static dev.perftalk.access.RecordKind.TEMPLATE;
import static dev.perftalk.access.Relation.AUTHOR;
import static dev.perftalk.access.Relation.COLLEAGUE;
import static dev.perftalk.access.Relation.HOLDER;
import static dev.perftalk.access.Relation.HR;
import static dev.perftalk.access.Relation.MANAGER;
import static dev.perftalk.access.Relation.MANAGER_LINE;
import static dev.perftalk.access.Relation.MANAGER_THEN;
import static dev.perftalk.access.Relation.PARTICIPANT;
import static dev.perftalk.access.Relation.SYSTEM;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A policy as a table: on what condition each relation may do what with each kind of record. A cell that is not set is a
 * denial; of several relations the strongest grant holds. Immutable; safe for use by many threads.
 */
public final class AccessMatrix {
    /** What needs no look at the directory is asked first. */
    private static final List<Relation> CHEAPEST_FIRST =
            List.of(PARTICIPANT, AUTHOR, HOLDER, SYSTEM, COLLEAGUE, MANAGER, HR, MANAGER_LINE, MANAGER_THEN);

    private static final AccessMatrix NONE = new AccessMatrix(new EnumMap<>(RecordKind.class));

    private static final AccessMatrix STANDARD = NONE.set(GOAL, READ, UNLESS_CONFIDENTIAL, COLLEAGUE)
            .set(GOAL, READ, ALWAYS, PARTICIPANT, MANAGER, MANAGER_LINE, SYSTEM)
            .set(GOAL, READ, WITH_REASON, HR)
            .set(GOAL, WRITE, ALWAYS, PARTICIPANT, MANAGER, MANAGER_LINE, SYSTEM)
            .set(GOAL, WRITE, WITH_REASON, HR)
            .set(CYCLE, READ, ALWAYS, PARTICIPANT, MANAGER, MANAGER_LINE, MANAGER_THEN)
            .set(CYCLE, READ, WITH_REASON, HR)
            .set(CYCLE, WRITE, ALWAYS, PARTICIPANT)
            .set(CYCLE, HAND_OVER, ALWAYS, HOLDER)
            .set(CYCLE, HAND_OVER, TO_THEMSELF, MANAGER)
            .set(CYCLE, HAND_OVER, WITH_REASON, HR)
            .set(CONVERSATION, READ, IN_PERSON_IF_CONFIDENTIAL, PARTICIPANT)
            .set(CONVERSATION, READ, UNLESS_CONFIDENTIAL, MANAGER_THEN)
            .set(CONVERSATION, READ, IF_RELEASED, MANAGER, MANAGER_LINE)
            .set(CONVERSATION, READ, WITH_REASON_UNLESS_CONFIDENTIAL, HR)
            .set(CONVERSATION, WRITE, IN_PERSON_IF_CONFIDENTIAL, PARTICIPANT)
            .set(FEEDBACK, READ, ALWAYS, PARTICIPANT)
            .set(FEEDBACK, WRITE, ALWAYS, PARTICIPANT)
            .set(PLAN, READ, ALWAYS, PARTICIPANT, MANAGER, MANAGER_LINE, MANAGER_THEN)
            .set(PLAN, READ, WITH_REASON, HR)
            .set(PLAN, WRITE, ALWAYS, PARTICIPANT)
            .set(PLAN, HAND_OVER, ALWAYS, HOLDER)
            .set(PLAN, HAND_OVER, TO_THEMSELF, MANAGER)
            .set(PLAN, HAND_OVER, WITH_REASON, HR)
            .set(TEMPLATE, READ, ALWAYS, COLLEAGUE, PARTICIPANT, MANAGER, MANAGER_LINE, HR, SYSTEM)
            .set(TEMPLATE, WRITE, ALWAYS, PARTICIPANT, MANAGER, MANAGER_LINE, HR, SYSTEM)
            .set(PRIVATE_NOTE, READ, IN_PERSON, AUTHOR)
            .set(PRIVATE_NOTE, WRITE, IN_PERSON, AUTHOR)
            .set(PULSE, READ, ALWAYS, PARTICIPANT, MANAGER, MANAGER_LINE, HR)
            .set(ACCESS_ENTRY, READ, ALWAYS, HR)
            .set(PERSON, ERASE, WITH_REASON, HR)
            .set(PERSON, ERASE, ALWAYS, SYSTEM);

    private final Map<RecordKind, Map<Action, Map<Relation, Condition>>> cells;

    private AccessMatrix(Map<RecordKind, Map<Action, Map<Relation, Condition>>> cells) {
        this.cells = cells;
    }

    /** The shipped matrix, as {@link AccessPolicy#standard()} says. */
    public static AccessMatrix standard() {
        return STANDARD;
    }

    /** The matrix that grants nothing to anybody. */
    public static AccessMatrix none() {
        return NONE;
    }

    /** The matrix with other conditions for some relations; {@link Condition#NEVER} takes a grant away. */
    public AccessMatrix set(RecordKind kind, Action action, Condition condition, Relation... relations) {
        Map<Relation, Condition> row = new EnumMap<>(Relation.class);
        row.putAll(row(kind, action));
        for (Relation relation : relations) {
            row.put(relation, condition);
        }
        Map<Action, Map<Relation, Condition>> rows = new EnumMap<>(Action.class);
        rows.putAll(cells.getOrDefault(kind, Map.of()));
        rows.put(action, row);
        Map<RecordKind, Map<Action, Map<Relation, Condition>>> changed = new EnumMap<>(RecordKind.class);
        changed.putAll(cells);
        changed.put(kind, rows);
        return new AccessMatrix(changed);
    }

    /** On what condition a relation may do something with a kind of record. */
    public Condition condition(RecordKind kind, Action action, Relation relation) {
        return row(kind, action).getOrDefault(relation, Condition.NEVER);
    }

    /** Whether a request is granted: what an {@link AccessPolicy} answers. */
    public Grant decide(AccessRequest request) {
        Map<Relation, Condition> row = row(request.kind(), request.action());
        Grant strongest = Grant.DENIED;
        for (Relation relation : CHEAPEST_FIRST) {
            Grant grant = row.getOrDefault(relation, Condition.NEVER).on(request);
            if (grant.compareTo(strongest) > 0 && request.is(relation)) {
                strongest = grant;
            }
            if (strongest == Grant.ALLOWED) {
                return strongest;
            }
        }
        return strongest;
    }

    private Map<Relation, Condition> row(RecordKind kind, Action action) {
        return cells.getOrDefault(kind, Map.of()).getOrDefault(action, Map.of());
    }
}
