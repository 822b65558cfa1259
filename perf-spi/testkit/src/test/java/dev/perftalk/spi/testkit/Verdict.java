package dev.perftalk.spi.testkit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.request;

import dev.perftalk.spi.storage.ClaimingStore;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherFactory;

/** What became of each test of a class, by the tests' names. */
record Verdict(Set<String> passed, Set<String> failed, Set<String> skipped) {
    /** Puts a store on trial, a new one for each test. */
    static Verdict on(Supplier<ClaimingStore> suspect) {
        Trial.suspect = suspect;
        return on(Trial.class);
    }

    static Verdict on(Class<?> tests) {
        Verdict verdict = new Verdict(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        LauncherFactory.create().execute(request().selectors(selectClass(tests)).build(), verdict.listener());
        return verdict;
    }

    private TestExecutionListener listener() {
        return new TestExecutionListener() {
            @Override
            public void executionSkipped(TestIdentifier test, String reason) {
                skipped.add(name(test));
            }

            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (test.isTest()) {
                    switch (result.getStatus()) {
                        case SUCCESSFUL -> passed.add(name(test));
                        case FAILED -> failed.add(name(test));
                        case ABORTED -> skipped.add(name(test));
                    }
                }
            }
        };
    }

    private static String name(TestIdentifier test) {
        return test.getDisplayName().replace("()", "");
    }

    @Tag("trial")
    static final class Trial extends ClaimingStoreContract {
        private static Supplier<ClaimingStore> suspect = NoOpStore::new;

        @Override
        protected ClaimingStore emptyStore() {
            return suspect.get();
        }
    }
}
