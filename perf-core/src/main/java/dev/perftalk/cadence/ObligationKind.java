package dev.perftalk.cadence;

/** What there is to be done, and which operation of a session does it. */
public enum ObligationKind {
    /** The two have not talked for as long as they may. */
    TALK_DUE("conversations.record"),
    /** A talk is planned: when its day has come, one of the two says that it took place, or calls it off. */
    HOLD_TALK("conversations.hold"),
    /** What the other has put on record of a talk is to be read. */
    ACKNOWLEDGE_TALK("conversations.acknowledge"),
    /** What somebody has said is to be read. */
    ACKNOWLEDGE_FEEDBACK("feedback.acknowledge"),
    /** What the other has written into a plan is to be agreed to. */
    ACKNOWLEDGE_PLAN("plans.acknowledge"),
    /** Somebody has asked for feedback: it is given under the same id, or declined. */
    ANSWER("feedback.give"),
    /** An action of a plan is to be done. */
    ACT("plans.done"),
    /** An action that came out of a talk is to be done. */
    ACT_ON_TALK("conversations.done"),
    /** A checkpoint of a plan comes round: both look at how it goes. */
    CHECK("plans.lookedBack"),
    /** The two have talked since a plan was written or done, and not looked back on it. */
    LOOK_BACK("plans.lookedBack");

    private final String call;

    ObligationKind(String call) {
        this.call = call;
    }

    /** The operation of a session that does it, as in {@code plans.done}; it takes the id that the obligation is about. */
    public String call() {
        return call;
    }
}
