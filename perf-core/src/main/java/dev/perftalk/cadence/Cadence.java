package dev.perftalk.cadence;

import dev.perftalk.conversation.Touchpoint;
import dev.perftalk.cycle.Cycle;
import dev.perftalk.kernel.CycleId;
import dev.perftalk.kernel.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Works out what falls due, from what is on record. */
public final class Cadence {
    /** The two have not talked for as long as they may: the manager is to start a talk. */
    public static final String TALK_DUE = ObligationKind.TALK_DUE.name();

    private Cadence() {}

    /** The id of the obligation to talk that a cycle has. */
    public static String talkId(CycleId cycle) {
        return "talk/" + cycle;
    }

    /**
     * When employee and manager must talk again, while work goes on in the cycle and an important project runs; empty
     * otherwise. It counts from their last touchpoint since work began, else from that beginning or the manager's, and may
     * lie in the past.
     *
     * @param touchpoints of the pair, in any order
     * @param zone where the employee works
     */
    public static Optional<Obligation> talkDue(
            Cycle cycle, Collection<Touchpoint> touchpoints, ZoneId zone, CadencePolicy policy) {
        if (!cycle.isAtWork()) {
            return Optional.empty();
        }
        return cycle.talkDueAfter(lastTalk(cycle, touchpoints, zone), policy.maxGap())
                .map(day -> Obligation.builder()
                        .id(talkId(cycle.id()))
                        .kind(TALK_DUE)
                        .employee(cycle.employee())
                        .subject(cycle.id().value())
                        .holder(Role.MANAGER)
                        .due(instant(day, policy.hour(), zone))
                        .build());
    }

    private static LocalDate lastTalk(Cycle cycle, Collection<Touchpoint> touchpoints, ZoneId zone) {
        Instant working = cycle.talkingSince();
        LocalDate begun = LocalDate.ofInstant(
                cycle.managerSince().filter(working::isBefore).orElse(working), zone);
        return touchpoints.stream()
                .map(touchpoint -> touchpoint.dayIn(zone))
                .filter(begun::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(begun);
    }

    /** A time that the clock leaves out is the moment it jumps; of one that is there twice, the first. */
    private static Instant instant(LocalDate day, LocalTime hour, ZoneId zone) {
        LocalDateTime local = day.atTime(hour);
        ZoneOffsetTransition jump = zone.getRules().getTransition(local);
        return jump != null && jump.isGap()
                ? jump.getInstant()
                : local.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }
}
