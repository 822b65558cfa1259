package dev.perftalk;

import dev.perftalk.feedback.FeedbackStatus;
import dev.perftalk.plan.PlanStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What should come of feedback and a plan between emp and mia, in plain sentences. The feedback {@code f0} goes from mia to
 * emp, {@code f1} back; of the plan's actions {@code a} is emp's and {@code b} mia's.
 */
final class FlowModel {
    private static final Set<String> PAIR = Set.of("emp", "mia");

    final Map<String, FeedbackStatus> feedback = new HashMap<>();
    final List<String> told = new ArrayList<>();
    private boolean written;
    private String author = "";
    private boolean acknowledged;
    private int wording;
    private boolean dropped;
    private final Map<String, Boolean> ended = new TreeMap<>();

    static String giver(String id) {
        return id.equals("f0") ? "mia" : "emp";
    }

    static String receiver(String id) {
        return id.equals("f0") ? "emp" : "mia";
    }

    boolean requests(String by, String id) {
        FeedbackStatus status = feedback.get(id);
        if (!by.equals(receiver(id)) || isGiven(status)) {
            return false;
        }
        if (status == null) {
            feedback.put(id, FeedbackStatus.REQUESTED);
            told.add("FEEDBACK_REQUESTED " + giver(id));
        }
        return true;
    }

    boolean gives(String by, String id) {
        FeedbackStatus status = feedback.get(id);
        if (!by.equals(giver(id)) || status == FeedbackStatus.DECLINED) {
            return false;
        }
        if (!isGiven(status)) {
            feedback.put(id, FeedbackStatus.GIVEN);
            told.add("FEEDBACK_RECEIVED " + receiver(id));
        }
        return true;
    }

    boolean declines(String by, String id) {
        FeedbackStatus status = feedback.get(id);
        if (!by.equals(giver(id)) || status == null || isGiven(status)) {
            return false;
        }
        if (status == FeedbackStatus.REQUESTED) {
            feedback.put(id, FeedbackStatus.DECLINED);
            told.add("FEEDBACK_DECLINED " + receiver(id));
        }
        return true;
    }

    boolean reads(String by, String id) {
        if (!by.equals(receiver(id)) || !isGiven(feedback.get(id))) {
            return false;
        }
        feedback.put(id, FeedbackStatus.ACKNOWLEDGED);
        return true;
    }

    private static boolean isGiven(FeedbackStatus status) {
        return status == FeedbackStatus.GIVEN || status == FeedbackStatus.ACKNOWLEDGED;
    }

    boolean writes(String by) {
        if (!PAIR.contains(by) || written && !(by.equals(author) && wording == 0 && ended.isEmpty())) {
            return false;
        }
        if (!written) {
            written = true;
            author = by;
            told.add("PLAN_TO_ACKNOWLEDGE " + other(by));
        }
        return true;
    }

    boolean rewrites(String by, int to) {
        if (!acts(by) || dropped) {
            return false;
        }
        if (to != wording) {
            wording = to;
            author = by;
            acknowledged = false;
            told.add("PLAN_CHANGED " + other(by));
        }
        return true;
    }

    boolean agrees(String by) {
        if (!acts(by) || dropped || by.equals(author)) {
            return false;
        }
        acknowledged = true;
        return true;
    }

    boolean ends(String by, String action, boolean done) {
        return acts(by) && !dropped && (ended.putIfAbsent(action, done) == null || ended.get(action) == done);
    }

    boolean drops(String by) {
        if (!acts(by) || status() == PlanStatus.DONE) {
            return false;
        }
        if (status() == PlanStatus.OPEN) {
            dropped = true;
            told.add("PLAN_DROPPED " + other(by));
        }
        return true;
    }

    boolean looksBack(String by) {
        return acts(by) && !dropped;
    }

    private boolean acts(String by) {
        return written && PAIR.contains(by);
    }

    boolean isWritten() {
        return written;
    }

    boolean isAgreed() {
        return acknowledged;
    }

    PlanStatus status() {
        if (dropped) {
            return PlanStatus.DROPPED;
        }
        if (ended.size() < 2) {
            return PlanStatus.OPEN;
        }
        return ended.containsValue(true) ? PlanStatus.DONE : PlanStatus.DROPPED;
    }

    private static String other(String person) {
        return person.equals("emp") ? "mia" : "emp";
    }

    /** What a person must do, in any order. */
    Set<String> inbox(String person) {
        Set<String> inbox = new TreeSet<>();
        feedback.forEach((id, status) -> {
            if (status == FeedbackStatus.REQUESTED && person.equals(giver(id))) {
                inbox.add("ANSWER " + id);
            }
            if (status == FeedbackStatus.GIVEN && person.equals(receiver(id))) {
                inbox.add("ACKNOWLEDGE_FEEDBACK " + id);
            }
        });
        if (acts(person) && status() == PlanStatus.OPEN) {
            if (!acknowledged && !person.equals(author)) {
                inbox.add("ACKNOWLEDGE_PLAN plan");
            }
            if (acknowledged) {
                inbox.add("CHECK plan");
                String own = person.equals("emp") ? "a" : "b";
                if (!ended.containsKey(own)) {
                    inbox.add("ACT plan");
                }
            }
        }
        return inbox;
    }
}
