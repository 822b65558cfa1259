package dev.perftalk.spi.testkit;

import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.TestWatcher;

/** Fills in a {@link ScoreCard} for a class of tests and prints it at the end. */
final class Scoring implements BeforeAllCallback, BeforeTestExecutionCallback, TestWatcher, AfterAllCallback {
    private static final Namespace NAMESPACE = Namespace.create(Scoring.class);

    static Optional<ScoreCard> card(ExtensionContext context) {
        return Optional.ofNullable(context.getStore(NAMESPACE).get(ScoreCard.class, ScoreCard.class));
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getStore(NAMESPACE)
                .put(
                        ScoreCard.class,
                        new ScoreCard(context.getRequiredTestClass().getSimpleName()));
    }

    @Override
    public void beforeTestExecution(ExtensionContext context) {
        card(context).ifPresent(card -> card.look((Tested) context.getRequiredTestInstance()));
    }

    @Override
    public void testSuccessful(ExtensionContext context) {
        note(context, ScoreCard.Result.PASSED);
    }

    @Override
    public void testFailed(ExtensionContext context, Throwable cause) {
        note(context, ScoreCard.Result.FAILED);
    }

    @Override
    public void testAborted(ExtensionContext context, Throwable cause) {
        note(context, ScoreCard.Result.LEFT_OUT);
    }

    @Override
    public void testDisabled(ExtensionContext context, Optional<String> reason) {
        note(context, ScoreCard.Result.LEFT_OUT);
    }

    private static void note(ExtensionContext context, ScoreCard.Result result) {
        card(context)
                .ifPresent(card -> card.note(context.getRequiredTestMethod().getName(), result));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        card(context).ifPresent(System.out::println);
    }
}
