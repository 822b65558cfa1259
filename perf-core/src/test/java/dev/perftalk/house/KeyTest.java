package dev.perftalk.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Code and bundles know each other: no key is asked for in vain, none waits to be asked for. */
class KeyTest {
    private static final Sources SOURCES = Sources.read();

    private static final Map<String, Bundle> MESSAGES = Bundle.all().stream()
            .filter(bundle -> bundle.name().equals("messages"))
            .collect(Collectors.toMap(Bundle::room, Function.identity()));

    /** What stands before a key where its bundle is named: {@code Why} and {@code Notice} put something there. */
    private static final Map<String, String> PREFIXES =
            Map.of("Text.message", "", "Why.message", "why.", "Notice.message", "notice.");

    /** Keys that are only known at run time: what picocli looks up, a week's number, a tone in small letters, a company of files. */
    private static final List<String> COMPOSED =
            List.of("usage.", "perf.", "do.weekly.", "do.blocker.", "line.", "import.");

    private static final Pattern CODE = Pattern.compile("[A-Z]{2,}(_[A-Z]+)*");

    private static final Pattern FAMILY = Pattern.compile("[a-z]+\\.[\\w.-]*");

    /** The methods of the examples that take a key. */
    private static final Set<String> SAYING = Set.of("say", "tell", "open", "heading");

    private static final String ADD = "add the entry in both languages, or correct the key";

    static List<Bundle> bundles() {
        return Bundle.all();
    }

    private static List<Literal> asking(Predicate<Literal> how) {
        List<Literal> asking = SOURCES.literals().stream().filter(how).toList();
        assertThat(asking).isNotEmpty();
        return asking;
    }

    @Test
    void every_key_that_is_asked_of_a_bundle_is_there() {
        assertThat(asking(KeyTest::namesItsRoom))
                .as(ADD)
                .filteredOn(literal -> keysOfNamedRoom(literal).noneMatch(key -> answers(key, literal)))
                .isEmpty();
    }

    private static boolean namesItsRoom(Literal literal) {
        return PREFIXES.containsKey(literal.receiver())
                && literal.position() == 1
                && literal.arguments().get(0).toString().endsWith(".class");
    }

    private static Stream<String> keysOfNamedRoom(Literal literal) {
        String type = literal.arguments().get(0).toString().replace(".class", "");
        return MESSAGES.get(SOURCES.roomOf(type, literal.room())).keys().stream();
    }

    private static boolean answers(String key, Literal literal) {
        String asked = PREFIXES.get(literal.receiver()) + literal.value();
        return literal.whole() ? key.equals(asked) : key.startsWith(asked);
    }

    /** However it gets there: a code beside a bundle is the code of one of its entries. */
    @Test
    void every_code_beside_a_bundle_has_its_words() {
        assertThat(asking(literal -> hasReasons(literal.room()) && isCode(literal.value())))
                .as(ADD)
                .filteredOn(literal ->
                        keys(literal).noneMatch(key -> ("." + key + ".").contains("." + literal.value() + ".")))
                .isEmpty();
    }

    private static boolean hasReasons(String room) {
        return MESSAGES.containsKey(room) && MESSAGES.get(room).keys().stream().anyMatch(key -> key.startsWith("why."));
    }

    private static boolean isCode(String value) {
        return CODE.matcher(value).matches();
    }

    /** Whatever is said has an entry; what begins like a family of keys is one of them, or their beginning. */
    @Test
    void every_key_that_is_said_is_there() {
        assertThat(asking(literal -> MESSAGES.containsKey(literal.room()) && (isSaid(literal) || isOfAFamily(literal))))
                .as(ADD)
                .filteredOn(literal -> keys(literal)
                        .noneMatch(key -> isSaid(literal) && literal.whole()
                                ? key.equals(literal.value())
                                : key.startsWith(literal.value())))
                .isEmpty();
    }

    private static boolean isSaid(Literal literal) {
        boolean isEnding = literal.value().startsWith(".");
        return SAYING.contains(literal.method()) && literal.position() == 0 && !isEnding;
    }

    private static boolean isOfAFamily(Literal literal) {
        return FAMILY.matcher(literal.value()).matches()
                && keys(literal).anyMatch(key -> key.startsWith(family(literal)));
    }

    private static Stream<String> keys(Literal literal) {
        return MESSAGES.get(literal.room()).keys().stream();
    }

    private static String family(Literal literal) {
        return literal.value().substring(0, literal.value().indexOf('.') + 1);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void every_key_is_used(Bundle bundle) {
        Set<String> pieces = pieces(bundle);

        assertThat(bundle.keys())
                .as("keys that nothing in the code asks for: delete them in both languages")
                .filteredOn(key -> COMPOSED.stream().noneMatch(key::startsWith))
                .filteredOn(key -> !isMadeOf(pieces, key))
                .isEmpty();
    }

    /** What keys are put together from: strings of the room and the rooms in it, and codes and constants of all. */
    private static Set<String> pieces(Bundle bundle) {
        Stream<String> strings = SOURCES.literals().stream()
                .filter(literal -> bundle.holds(literal.room()) || isCode(literal.value()))
                .map(literal -> literal.value().replaceAll("^--|[{}]", ""));
        return Stream.of(strings, SOURCES.constants().stream(), PREFIXES.values().stream())
                .flatMap(Function.identity())
                .filter(piece -> piece.length() > 1 || piece.equals("."))
                .collect(Collectors.toSet());
    }

    private static boolean isMadeOf(Set<String> pieces, String key) {
        return key.isEmpty()
                || pieces.stream()
                        .anyMatch(piece -> key.startsWith(piece) && isMadeOf(pieces, key.substring(piece.length())));
    }
}
