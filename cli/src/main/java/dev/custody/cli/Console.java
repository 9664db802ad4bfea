package dev.custody.cli;

import dev.custody.cli.terminal.Terminal;
import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What a command writes to.
 *
 * @param out where results go
 * @param err where failures and progress go
 * @param terminal which of them is a terminal
 */
record Console(PrintWriter out, PrintWriter err, Terminal terminal) {

  /**
   * Returns what a command writes to.
   *
   * @param spec the command, as picocli sets it before it runs
   */
  static Console of(@Nullable CommandSpec spec) {
    CommandLine command = Objects.requireNonNull(spec, "set by picocli").commandLine();
    CustodyCommand root = (CustodyCommand) command.getCommandSpec().root().userObject();
    return new Console(command.getOut(), command.getErr(), root.terminal());
  }
}
