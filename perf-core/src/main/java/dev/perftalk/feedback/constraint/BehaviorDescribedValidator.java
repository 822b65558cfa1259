package dev.perftalk.feedback.constraint;

import dev.perftalk.feedback.BestAnalyzer;
import dev.perftalk.feedback.BestElement;
import dev.perftalk.feedback.FeedbackKind;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link BehaviorDescribed}. */
public final class BehaviorDescribedValidator implements ConstraintValidator<BehaviorDescribed, CharSequence> {
    /** For the validation provider. */
    public BehaviorDescribedValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null
                || BestAnalyzer.standard()
                        .analyze(text.toString(), FeedbackKind.IMPROVEMENT)
                        .has(BestElement.BEHAVIOR);
    }
}
