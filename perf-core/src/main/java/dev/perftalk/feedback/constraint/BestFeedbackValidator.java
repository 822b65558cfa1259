package dev.perftalk.feedback.constraint;

import dev.perftalk.feedback.BestAnalyzer;
import dev.perftalk.feedback.BestCheck;
import dev.perftalk.feedback.BestElement;
import dev.perftalk.feedback.BestFinding;
import dev.perftalk.feedback.BestFlaw;
import dev.perftalk.feedback.BestParts;
import dev.perftalk.feedback.BestReport;
import dev.perftalk.feedback.FeedbackKind;
import dev.perftalk.feedback.model.Folding;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks {@link BestFeedback} on a bean. */
public final class BestFeedbackValidator implements ConstraintValidator<BestFeedback, BestParts> {
    private static final String MESSAGE = "{dev.perftalk.feedback.";
    private static final String NOT_NULL = "{jakarta.validation.constraints.NotNull.message}";

    private boolean ours = true;

    /** For the validation provider. */
    public BestFeedbackValidator() {}

    @Override
    public void initialize(BestFeedback constraint) {
        ours = constraint.message().isEmpty();
    }

    @Override
    public boolean isValid(@Nullable BestParts parts, ConstraintValidatorContext context) {
        if (parts == null) {
            return true;
        }
        if (parts.kind() == null) {
            report(context, "kind", NOT_NULL);
            return false;
        }
        List<BestFinding> flaws = BestCheck.check(parts).flaws();
        if (ours) {
            flaws.forEach(flaw ->
                    report(context, flaw.element().name().toLowerCase(Locale.ROOT), MESSAGE + flaw.code() + "}"));
        }
        return flaws.isEmpty();
    }

    private static void report(ConstraintValidatorContext context, String property, String template) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(template)
                .addPropertyNode(property)
                .addConstraintViolation();
    }

    /** Checks {@link BestFeedback} on a text. */
    public static final class OfText implements ConstraintValidator<BestFeedback, CharSequence> {
        private FeedbackKind kind = FeedbackKind.IMPROVEMENT;
        private Set<BestElement> required = Set.of();
        private boolean ours = true;

        /** For the validation provider. */
        public OfText() {}

        @Override
        public void initialize(BestFeedback constraint) {
            kind = constraint.kind();
            ours = constraint.message().isEmpty();
            required = EnumSet.noneOf(BestElement.class);
            if (kind == FeedbackKind.IMPROVEMENT) {
                required.addAll(List.of(constraint.requires()));
            }
        }

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            if (text == null || Folding.isBlank(text)) {
                return true;
            }
            BestReport report = BestAnalyzer.standard().analyze(text.toString(), kind);
            List<String> codes = new ArrayList<>();
            for (BestFlaw flaw : BestFlaw.values()) {
                if (report.flaws().stream().anyMatch(finding -> finding.code().equals(flaw.name()))) {
                    codes.add(flaw.name());
                }
            }
            for (BestElement element : required) {
                if (!report.has(element)) {
                    codes.add(element.name() + "_MISSING");
                }
            }
            if (ours) {
                context.disableDefaultConstraintViolation();
                codes.forEach(code -> context.buildConstraintViolationWithTemplate(
                                MESSAGE + code + "} " + MESSAGE + "instead." + code + "}")
                        .addConstraintViolation());
            }
            return codes.isEmpty();
        }
    }
}
