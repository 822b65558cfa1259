package dev.perftalk.practice;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Member;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ReflectionSupport;

/** A test that names a rule. */
record Proof(String test, boolean runs, String section, String rule) {
    /** All proofs of this module's tests. */
    static List<Proof> all() {
        return ReflectionSupport.findAllClassesInPackage("dev.perftalk", type -> true, name -> name.endsWith("Test"))
                .stream()
                .flatMap(type -> Stream.concat(Arrays.stream(type.getDeclaredMethods()), fields(type)))
                .flatMap(Proof::of)
                .toList();
    }

    private static Stream<? extends Member> fields(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields());
    }

    private static <M extends Member> Stream<Proof> of(M member) {
        AnnotatedElement element = (AnnotatedElement) member;
        String test = member.getDeclaringClass().getSimpleName() + "." + member.getName();
        boolean runs = AnnotationSupport.isAnnotated(element, Testable.class)
                && !AnnotationSupport.isAnnotated(element, Disabled.class)
                && !AnnotationSupport.isAnnotated(member.getDeclaringClass(), Disabled.class);
        return AnnotationSupport.findRepeatableAnnotations(element, Practice.class).stream()
                .flatMap(
                        named -> Arrays.stream(named.rule()).map(rule -> new Proof(test, runs, named.section(), rule)));
    }

    @Override
    public String toString() {
        return test + " (" + section + ", " + rule + ")";
    }
}
