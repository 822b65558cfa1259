package dev.perftalk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Unmatched;

/** In which language the command line speaks. */
enum Language {
    ZH(Locale.CHINESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** What is wanted before all else is understood, since help and faults are told in it too. */
    private static final class Wanted {
        @Option(names = "--lang")
        private @Nullable Language language;

        @SuppressWarnings("UnusedVariable") // picocli writes it, and asks for nothing more
        @Unmatched
        private final List<String> others = new ArrayList<>();
    }

    /** The language that the arguments name; without one, the system's where it is Chinese, else English. */
    static Locale of(String[] arguments, Locale system) {
        Language spoken = system.getLanguage().equals(Locale.CHINESE.getLanguage()) ? ZH : EN;
        Wanted wanted = new Wanted();
        try {
            new CommandLine(wanted).setCaseInsensitiveEnumValuesAllowed(true).parseArgs(arguments);
        } catch (ParameterException toldByTheCommandItself) {
            return spoken.locale;
        }
        return wanted.language == null ? spoken.locale : wanted.language.locale;
    }
}
