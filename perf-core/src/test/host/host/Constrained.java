package host;

import dev.perftalk.feedback.constraint.BehaviorDescribed;
import dev.perftalk.feedback.constraint.BestFeedback;
import dev.perftalk.feedback.constraint.NoLabel;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Validates one bean, and prints each violation on a line. */
public final class Constrained {
    private Constrained() {}

    record Remark(@BestFeedback String text, @NoLabel String title, @BehaviorDescribed String account) {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            factory.getValidator()
                    .validate(new Remark("你最近太不专业了", "You are careless.", "你要更主动"))
                    .forEach(violation -> out.println(violation.getPropertyPath() + ": " + violation.getMessage()));
        }
    }
}
