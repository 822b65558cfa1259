package dev.perftalk.spi.testkit;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.MethodOrdererContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** Lets a test of a capability happen once where the store has it. */
final class OfferedTests implements TestTemplateInvocationContextProvider {
    /** JUnit asks how often a test happens before it opens a store, so tests that all stores have must come first. */
    static final class Last implements MethodOrderer {
        @Override
        public void orderMethods(MethodOrdererContext context) {
            context.getMethodDescriptors().sort(Comparator.comparing(test -> test.isAnnotated(IfOffered.class)));
        }
    }

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return context.getRequiredTestMethod().isAnnotationPresent(IfOffered.class);
    }

    @Override
    public boolean mayReturnZeroTestTemplateInvocationContexts(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        List<Capability> needed = List.of(
                context.getRequiredTestMethod().getAnnotation(IfOffered.class).value());
        return Scoring.card(context).map(card -> card.mayOffer(needed)).orElse(true)
                ? Stream.of(named(context.getDisplayName()))
                : Stream.empty();
    }

    private static TestTemplateInvocationContext named(String name) {
        return new TestTemplateInvocationContext() {
            @Override
            public String getDisplayName(int invocation) {
                return name;
            }
        };
    }
}
