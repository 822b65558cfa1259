package dev.perftalk.cli;

import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What cannot be done, in a line or two and without a stack trace. */
final class Faults {
    private Faults() {}

    /** Tells what is wrong with the arguments, and how the command is used. */
    static int usage(ParameterException wrong, Words words) {
        CommandLine command = wrong.getCommandLine();
        command.getErr().println(told(wrong, words));
        command.getErr().println();
        command.usage(command.getErr());
        return Perf.IMPOSSIBLE;
    }

    private static String told(ParameterException wrong, Words words) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return words.say("fault.unmatched", String.join(" ", unmatched.getUnmatched()));
        }
        if (wrong instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return words.say("fault.missing", missing.getMissing().get(0).paramLabel());
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return words.say("fault.twice", name(twice.getOverwritten()));
        }
        if (wrong instanceof MutuallyExclusiveArgsException || wrong instanceof MaxValuesExceededException) {
            return words.say("fault.together");
        }
        return wrong.getArgSpec() == null
                ? Objects.requireNonNullElse(wrong.getMessage(), wrong.toString())
                : words.say("fault.value", name(wrong.getArgSpec()));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /** Tells which file cannot be read. Anything else is a fault of the program, for its makers to see. */
    static int execution(Exception failed, CommandLine command, Words words) throws Exception {
        if (failed instanceof UnreadableFileException unreadable) {
            command.getErr().println(unreadable.told(words));
            return Perf.IMPOSSIBLE;
        }
        throw failed;
    }
}
