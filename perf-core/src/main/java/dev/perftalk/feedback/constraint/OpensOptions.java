package dev.perftalk.feedback.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The text asks for the other's view or offers something; null is valid, blank is not. */
@Documented
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
public @interface OpensOptions {
    String message() default "{dev.perftalk.feedback.OPTIONS_CLOSED}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
