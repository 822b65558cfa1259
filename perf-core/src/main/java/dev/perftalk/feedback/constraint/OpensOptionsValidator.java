package dev.perftalk.feedback.constraint;

import dev.perftalk.feedback.BestCheck;
import dev.perftalk.feedback.BestElement;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link OpensOptions}. */
public final class OpensOptionsValidator implements ConstraintValidator<OpensOptions, CharSequence> {
    /** For the validation provider. */
    public OpensOptionsValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null
                || BestCheck.check(BestElement.OPTIONS, text.toString()).flaws().stream()
                        .allMatch(flaw -> flaw.code().equals("LABEL"));
    }
}
