package dev.perftalk.feedback.constraint;

import dev.perftalk.feedback.BestElement;
import dev.perftalk.feedback.FeedbackKind;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A bean, a {@link dev.perftalk.feedback.BestParts}, or a text holds feedback that can be said as it is.
 *
 * <p>Each flaw is a violation: of a bean at the property {@code behavior}, {@code consequence}, {@code options} or
 * {@code outlook}, of a text at the text; the message is {@code {dev.perftalk.feedback.CODE}}, for a text followed by a
 * question. A host's own {@code ValidationMessages} can replace them. Null is valid, and so is a blank text, whatever the blanks; a bean's
 * null kind is a violation at {@code kind}. A recognition in a text is never refused for what it lacks.
 */
@Documented
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface BestFeedback {
    /** Said once, instead of a message for each flaw; where it is empty, each flaw has its own. */
    String message() default "";

    /** What a text is meant as; a bean says so itself. */
    FeedbackKind kind() default FeedbackKind.IMPROVEMENT;

    /** The parts that a text must have; a bean needs all four. */
    BestElement[] requires() default BestElement.BEHAVIOR;

    Class<?>[] groups() default {};

    /** May hold a {@link Weight}. */
    Class<? extends Payload>[] payload() default {};
}
