import dev.perftalk.feedback.constraint.BehaviorDescribedValidator;
import dev.perftalk.feedback.constraint.BestFeedbackValidator;
import dev.perftalk.feedback.constraint.NoLabelValidator;
import dev.perftalk.feedback.constraint.OpensOptionsValidator;
import jakarta.validation.ConstraintValidator;

/** PerfTalk: performance conversations as an embeddable library. */
module dev.perftalk {
    requires static java.compiler;
    requires static org.immutables.value;
    requires static transitive org.jspecify;
    requires transitive dev.perftalk.spi;
    requires transitive jakarta.validation;
    requires org.slf4j;
    requires tools.jackson.databind;

    exports dev.perftalk;
    exports dev.perftalk.access;
    exports dev.perftalk.cadence;
    exports dev.perftalk.channel;
    exports dev.perftalk.conversation;
    exports dev.perftalk.cycle;
    exports dev.perftalk.feedback;
    exports dev.perftalk.feedback.constraint;
    exports dev.perftalk.goal;
    exports dev.perftalk.kernel;
    exports dev.perftalk.plan;

    provides ConstraintValidator with
            BehaviorDescribedValidator,
            BestFeedbackValidator,
            BestFeedbackValidator.OfText,
            NoLabelValidator,
            OpensOptionsValidator;
}
