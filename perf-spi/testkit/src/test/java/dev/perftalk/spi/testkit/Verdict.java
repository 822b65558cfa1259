package dev.perftalk.spi.testkit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;
import static org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.request;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherFactory;

/** What became of each test of a class, by the tests' names, and what was printed. */
record Verdict(Set<String> passed, Set<String> failed, Set<String> skipped, ByteArrayOutputStream printed) {
    static Verdict on(Class<?> tests) {
        return of(List.of(selectClass(tests)));
    }

    static Verdict on(Class<?> tests, Collection<String> names) {
        return of(names.stream().map(name -> selectMethod(tests, name)).toList());
    }

    private static Verdict of(List<? extends DiscoverySelector> selected) {
        Verdict verdict = new Verdict(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new ByteArrayOutputStream());
        PrintStream out = System.out;
        System.setOut(new PrintStream(verdict.printed, true, StandardCharsets.UTF_8));
        try {
            LauncherFactory.create().execute(request().selectors(selected).build(), verdict.listener());
        } finally {
            System.setOut(out);
        }
        return verdict;
    }

    /** The lines of the score card. */
    List<String> card() {
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private TestExecutionListener listener() {
        return new TestExecutionListener() {
            @Override
            public void executionSkipped(TestIdentifier test, String reason) {
                skipped.add(name(test));
            }

            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                switch (result.getStatus()) {
                    case SUCCESSFUL -> {
                        if (test.isTest()) {
                            passed.add(name(test));
                        }
                    }
                    case FAILED -> failed.add(name(test));
                    case ABORTED -> skipped.add(name(test));
                }
            }
        };
    }

    private static String name(TestIdentifier test) {
        return test.getDisplayName().replace("()", "");
    }
}
