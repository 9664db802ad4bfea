package dev.custody.nullblk.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/**
 * What a run of the command came to.
 *
 * @param exitCode of the process
 * @param out standard output
 * @param err standard error
 */
record Ran(int exitCode, String out, String err) {
  /** Runs the command in this process. */
  static Ran command(String... args) {
    var out = new StringWriter();
    var err = new StringWriter();
    CommandLine commandLine =
        Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    int exitCode = commandLine.execute(args);
    return new Ran(exitCode, out.toString(), err.toString());
  }
}
