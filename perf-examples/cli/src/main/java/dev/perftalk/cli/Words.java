package dev.perftalk.cli;

import dev.perftalk.kernel.Text;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What the command line says, in one language.
 *
 * @param language Chinese or English
 */
record Words(Locale language) {
    /** The words of a command that was made by {@link Perf#in}. */
    static Words of(CommandSpec command) {
        return new Words(command.resourceBundle().getLocale());
    }

    ResourceBundle bundle() {
        return ResourceBundle.getBundle(Words.class.getPackageName() + ".messages", language);
    }

    String say(String key, Object... arguments) {
        return in(Text.message(Words.class, key, arguments));
    }

    String in(Text text) {
        return text.in(language);
    }
}
