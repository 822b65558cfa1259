package dev.perftalk.feedback.constraint;

import dev.perftalk.feedback.BestCheck;
import dev.perftalk.feedback.BestElement;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link NoLabel}. */
public final class NoLabelValidator implements ConstraintValidator<NoLabel, CharSequence> {
    /** For the validation provider. */
    public NoLabelValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null
                || BestCheck.check(BestElement.BEHAVIOR, text.toString()).flaws().stream()
                        .noneMatch(flaw -> flaw.code().equals("LABEL"));
    }
}
