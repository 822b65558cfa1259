package dev.perftalk.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perftalk.practice.Practice;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A host may take BEST and nothing else: neither a validation provider nor the API is needed. */
class WithoutJakartaTest {
    /** What such a host does; made by reflection, where its classes are all there is. */
    public static final class Host implements Supplier<List<String>> {
        @Override
        public List<String> get() {
            return Said.flaws(Said.WELL.withOptions("改"));
        }
    }

    @Test
    @Practice(section = "4 Beginning", rule = "begin.best-alone")
    void the_check_works_where_there_is_only_this_library() throws IOException, ReflectiveOperationException {
        URL library = BestCheck.class.getProtectionDomain().getCodeSource().getLocation();
        URL tests = Host.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader bare =
                new URLClassLoader(new URL[] {library, tests}, ClassLoader.getPlatformClassLoader())) {
            Supplier<?> host = (Supplier<?>)
                    bare.loadClass(Host.class.getName()).getConstructor().newInstance();

            assertThat(host.get()).isEqualTo(List.of("OPTIONS_CLOSED"));
            assertThat(host.getClass().getClassLoader()).isSameAs(bare);
            assertThatThrownBy(() -> bare.loadClass("jakarta.validation.Constraint"))
                    .isInstanceOf(ClassNotFoundException.class);
        }
    }
}
