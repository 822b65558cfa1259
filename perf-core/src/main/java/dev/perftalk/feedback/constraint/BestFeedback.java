package dev.perftalk.feedback.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The bean, a {@link dev.perftalk.feedback.BestParts}, holds feedback that can be said as it is.
 *
 * <p>Each flaw of {@link dev.perftalk.feedback.BestCheck} is a violation at the property {@code behavior}, {@code
 * consequence}, {@code options} or {@code outlook}, with the message {@code {dev.perftalk.feedback.CODE}}; a host's own
 * {@code ValidationMessages} can replace it. Null is valid; a null kind is a violation at {@code kind}.
 */
@Documented
@Constraint(validatedBy = BestFeedbackValidator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface BestFeedback {
    /** Not shown: each flaw has a message of its own. */
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
