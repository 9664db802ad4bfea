package dev.custody.benchmarks;

import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Starts a command and turns a failure into one line and an exit status. */
public final class Launcher {

  private Launcher() {}

  /**
   * Runs a command and ends the process: 0 when it was done, 1 when it found what must not be, 2
   * when it could not be done.
   *
   * @param command a command with picocli's annotations
   * @param args the words after its name
   */
  public static void launch(Callable<Integer> command, String... args) {
    CommandLine line = new CommandLine(command);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(
        (failure, failed, parsed) -> {
          if (!(failure instanceof Failure)) {
            throw failure;
          }
          failed.getErr().println(failed.getCommandName() + ": " + failure.getMessage());
          return CommandLine.ExitCode.USAGE;
        });
    System.exit(line.execute(args));
  }
}
