package dev.custody.cli;

import dev.custody.cli.terminal.Terminal;
import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * One run of the command line inside this process.
 *
 * @param status the exit status
 * @param out what went to standard output
 * @param err what went to standard error
 */
record Run(int status, String out, String err) {

  /** Runs the command line with these words; no terminal is there. */
  static Run custody(String... args) {
    return on(Terminal.none(), args);
  }

  /** Runs the command line with these words, as if its output went to terminals or not. */
  static Run on(Terminal terminal, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = Main.run(new PrintWriter(out), new PrintWriter(err), terminal, args);
    return new Run(status, out.toString(), err.toString());
  }
}
