package dev.perftalk.access;

import static dev.perftalk.access.Action.ERASE;
import static dev.perftalk.access.Action.READ;
import static dev.perftalk.access.Action.WRITE;
import static dev.perftalk.access.Grant.ALLOWED;
import static dev.perftalk.access.Grant.DENIED;
import static dev.perftalk.access.Grant.WITH_REASON;
import static dev.perftalk.access.RecordKind.CONVERSATION;
import static dev.perftalk.access.RecordKind.CYCLE;
import static dev.perftalk.access.RecordKind.FEEDBACK;
import static dev.perftalk.access.RecordKind.GOAL;
import static dev.perftalk.access.RecordKind.PERSON;
import static dev.perftalk.access.RecordKind.PLAN;
import static dev.perftalk.access.RecordKind.TEMPLATE;
import static dev.perftalk.access.Relation.HR;
import static dev.perftalk.access.Relation.MANAGER_LINE;
import static dev.perftalk.access.Relation.PARTICIPANT;
import static dev.perftalk.access.Relation.SYSTEM;
import static dev.perftalk.access.Relation.TENANT;

import java.util.HashMap;
import java.util.Map;

/** A policy as a table: a cell that is not named is a denial; of several relations the strongest grant holds. */
final class AccessMatrix {
    static final AccessMatrix STANDARD = new AccessMatrix()
            .set(GOAL, READ, ALLOWED, TENANT, PARTICIPANT, MANAGER_LINE, HR, SYSTEM)
            .set(GOAL, WRITE, ALLOWED, PARTICIPANT, MANAGER_LINE, HR, SYSTEM)
            .set(CYCLE, READ, ALLOWED, PARTICIPANT, MANAGER_LINE, HR)
            .set(CYCLE, WRITE, ALLOWED, PARTICIPANT)
            .set(CONVERSATION, READ, ALLOWED, PARTICIPANT, MANAGER_LINE)
            .set(CONVERSATION, READ, WITH_REASON, HR)
            .set(CONVERSATION, WRITE, ALLOWED, PARTICIPANT)
            .set(FEEDBACK, READ, ALLOWED, PARTICIPANT)
            .set(FEEDBACK, WRITE, ALLOWED, PARTICIPANT)
            .set(PLAN, READ, ALLOWED, PARTICIPANT, MANAGER_LINE, HR)
            .set(PLAN, WRITE, ALLOWED, PARTICIPANT)
            .set(TEMPLATE, READ, ALLOWED, TENANT, PARTICIPANT, MANAGER_LINE, HR, SYSTEM)
            .set(TEMPLATE, WRITE, ALLOWED, PARTICIPANT, MANAGER_LINE, HR, SYSTEM)
            .set(PERSON, ERASE, WITH_REASON, HR)
            .set(PERSON, ERASE, ALLOWED, SYSTEM);

    private record Cell(Relation relation, RecordKind kind, Action action) {}

    private final Map<Cell, Grant> cells = new HashMap<>();

    private AccessMatrix() {}

    private AccessMatrix set(RecordKind kind, Action action, Grant grant, Relation... relations) {
        for (Relation relation : relations) {
            cells.put(new Cell(relation, kind, action), grant);
        }
        return this;
    }

    Grant decide(AccessRequest request) {
        return request.relations().stream()
                .filter(relation -> relation != TENANT || !request.confidential())
                .map(relation -> cells.getOrDefault(new Cell(relation, request.kind(), request.action()), DENIED))
                .max(Grant::compareTo)
                .orElse(DENIED);
    }
}
