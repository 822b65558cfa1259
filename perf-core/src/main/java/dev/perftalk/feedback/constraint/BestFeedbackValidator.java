package dev.perftalk.feedback.constraint;

import dev.perftalk.feedback.BestCheck;
import dev.perftalk.feedback.BestFinding;
import dev.perftalk.feedback.BestParts;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Checks {@link BestFeedback}. */
public final class BestFeedbackValidator implements ConstraintValidator<BestFeedback, BestParts> {
    private static final String NOT_NULL = "{jakarta.validation.constraints.NotNull.message}";

    /** For the validation provider. */
    public BestFeedbackValidator() {}

    @Override
    public boolean isValid(@Nullable BestParts parts, ConstraintValidatorContext context) {
        if (parts == null) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        if (parts.kind() == null) {
            report(context, "kind", NOT_NULL);
            return false;
        }
        List<BestFinding> flaws = BestCheck.check(parts).flaws();
        flaws.forEach(flaw -> report(
                context,
                flaw.element().name().toLowerCase(Locale.ROOT),
                "{dev.perftalk.feedback." + flaw.code() + "}"));
        return flaws.isEmpty();
    }

    private static void report(ConstraintValidatorContext context, String property, String template) {
        context.buildConstraintViolationWithTemplate(template)
                .addPropertyNode(property)
                .addConstraintViolation();
    }
}
