package dev.perftalk.internal.codec;

import static dev.perftalk.internal.codec.Forms.BOOLEAN;
import static dev.perftalk.internal.codec.Forms.DECIMAL;
import static dev.perftalk.internal.codec.Forms.INSTANT;
import static dev.perftalk.internal.codec.Forms.INT;
import static dev.perftalk.internal.codec.Forms.PERIOD;
import static dev.perftalk.internal.codec.Forms.PERSON;
import static dev.perftalk.internal.codec.Forms.STRING;
import static dev.perftalk.internal.codec.Forms.code;
import static dev.perftalk.internal.codec.Forms.list;

import dev.perftalk.goal.Agreement;
import dev.perftalk.goal.Confidence;
import dev.perftalk.goal.Consent;
import dev.perftalk.goal.Direction;
import dev.perftalk.goal.GoalRevision;
import dev.perftalk.goal.GoalTerms;
import dev.perftalk.goal.Measure;
import dev.perftalk.goal.MeasureKind;
import dev.perftalk.goal.PlanTalk;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Role;
import java.time.Instant;

/** The stored shapes of what a goal is made of. Names and forms are for ever; see {@link Shape}. */
final class GoalForms {
    static final Form<Measure> MEASURE = Shape.of(Measure::builder, (Measure.Builder b) -> b.build())
            .field("name", Measure::name, (b, v) -> b.name(v), STRING)
            .defaulted("kind", Measure::kind, (b, v) -> b.kind(v), code(MeasureKind.values()))
            .field("baseline", Measure::baseline, (b, v) -> b.baseline(v), DECIMAL)
            .field("target", Measure::target, (b, v) -> b.target(v), DECIMAL)
            .optional("targetHigh", Measure::targetHigh, (b, v) -> b.targetHigh(v), DECIMAL)
            .optional("better", Measure::better, (b, v) -> b.better(v), code(Direction.values()))
            .optional("commit", Measure::commit, (b, v) -> b.commit(v), DECIMAL)
            .optional("stretch", Measure::stretch, (b, v) -> b.stretch(v), DECIMAL)
            .defaulted("milestones", Measure::milestones, (b, v) -> b.milestones(v), list(STRING))
            .optional("actual", Measure::actual, (b, v) -> b.actual(v), DECIMAL)
            .optional("measuredAt", Measure::measuredAt, (b, v) -> b.measuredAt(v), INSTANT)
            .field("weight", Measure::weight, (b, v) -> b.weight(v), DECIMAL)
            .optional("unit", Measure::unit, (b, v) -> b.unit(v), STRING);

    static final Form<Confidence> CONFIDENCE =
            Forms.of(sure -> INT.write(sure.value()), json -> Confidence.of(INT.read(json)));

    private static final Form<Consent> CONSENT = Shape.of(
                    Parts::new,
                    (Parts p) -> new Consent(
                            p.get("by", PersonId.class), p.get("role", Role.class), p.get("at", Instant.class)))
            .field("by", Consent::by, Parts.to("by"), PERSON)
            .field("role", Consent::role, Parts.to("role"), code(Role.values()))
            .field("at", Consent::at, Parts.to("at"), INSTANT);

    private static final Form<PlanTalk> TALK = Shape.of(PlanTalk::builder, (PlanTalk.Builder b) -> b.build())
            .optional("aims", PlanTalk::aims, (b, v) -> b.aims(v), STRING)
            .optional("fit", PlanTalk::fit, (b, v) -> b.fit(v), STRING)
            .optional("challenge", PlanTalk::challenge, (b, v) -> b.challenge(v), STRING)
            .defaulted("resources", PlanTalk::resources, (b, v) -> b.resources(v), list(STRING))
            .defaulted("risks", PlanTalk::risks, (b, v) -> b.risks(v), list(STRING));

    private static final Form<GoalTerms> TERMS = Shape.of(GoalTerms::builder, (GoalTerms.Builder b) -> b.build())
            .field("title", GoalTerms::title, (b, v) -> b.title(v), STRING)
            .optional("rationale", GoalTerms::rationale, (b, v) -> b.rationale(v), STRING)
            .field("measures", GoalTerms::measures, (b, v) -> b.measures(v), list(MEASURE))
            .field("weight", GoalTerms::weight, (b, v) -> b.weight(v), DECIMAL)
            .field("priority", GoalTerms::priority, (b, v) -> b.priority(v), INT)
            .optional("period", GoalTerms::period, (b, v) -> b.period(v), PERIOD)
            .defaulted("cancelled", GoalTerms::cancelled, (b, v) -> b.cancelled(v), BOOLEAN);

    static final Form<Agreement> AGREEMENT = Shape.of(Agreement::builder, (Agreement.Builder b) -> b.build())
            .field("talk", Agreement::talk, (b, v) -> b.talk(v), TALK)
            .field("terms", Agreement::terms, (b, v) -> b.terms(v), TERMS)
            .optional("parent", Agreement::parent, (b, v) -> b.parent(v), Forms.text(GoalId::value, GoalId::of))
            .field("consents", Agreement::consents, (b, v) -> b.consents(v), list(CONSENT));

    static final Form<GoalRevision> REVISION = Shape.of(GoalRevision::builder, (GoalRevision.Builder b) -> b.build())
            .field("number", GoalRevision::number, (b, v) -> b.number(v), INT)
            .field("before", GoalRevision::before, (b, v) -> b.before(v), TERMS)
            .field("after", GoalRevision::after, (b, v) -> b.after(v), TERMS)
            .field("why", GoalRevision::why, (b, v) -> b.why(v), STRING)
            .field("proposed", GoalRevision::proposed, (b, v) -> b.proposed(v), CONSENT)
            .field("status", GoalRevision::status, (b, v) -> b.status(v), code(GoalRevision.Status.values()))
            .optional("answered", GoalRevision::answered, (b, v) -> b.answered(v), CONSENT)
            .optional("answer", GoalRevision::answer, (b, v) -> b.answer(v), STRING);

    private GoalForms() {}
}
