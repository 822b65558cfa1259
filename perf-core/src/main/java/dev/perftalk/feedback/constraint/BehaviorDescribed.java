package dev.perftalk.feedback.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The text names something that a witness could have seen or heard, on an occasion; null is valid, blank is not. */
@Documented
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
public @interface BehaviorDescribed {
    String message() default "{dev.perftalk.feedback.BEHAVIOR_MISSING}";

    Class<?>[] groups() default {};

    /** May hold a {@link Weight}. */
    Class<? extends Payload>[] payload() default {};
}
