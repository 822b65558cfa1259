package dev.perftalk.practice;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The test proves rules of {@code practice-rules.md}: breaking one of them in the code makes it fail. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.FIELD})
@Repeatable(Practice.All.class)
public @interface Practice {
    /** The heading that the rules stand under, as in {@code 3.2 Plan}. */
    String section();

    /** The ids of the rules. */
    String[] rule();

    /** Rules of several sections. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.METHOD, ElementType.FIELD})
    @interface All {
        Practice[] value();
    }
}
