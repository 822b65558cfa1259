package dev.perftalk.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import picocli.CommandLine;

/** What came of a command: its exit status and what it wrote. */
record Run(int status, String out, String err) {
    static Run of(String... arguments) {
        return in(Locale.ENGLISH, arguments);
    }

    static Run in(Locale language, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine perf = Perf.in(language).setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int status = perf.execute(arguments);
        perf.getOut().flush();
        perf.getErr().flush();
        return new Run(status, out.toString(), err.toString());
    }
}
