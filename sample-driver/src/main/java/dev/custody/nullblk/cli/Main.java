package dev.custody.nullblk.cli;

import static java.util.stream.Collectors.joining;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Where the command starts. */
public final class Main {
  private Main() {}

  /**
   * Runs the command and ends the process with its exit code.
   *
   * @param args the options
   */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  /**
   * Makes the command, whose errors are one line.
   *
   * @return ready to be executed
   */
  static CommandLine commandLine() {
    var commandLine = new CommandLine(new RunCommand());
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    commandLine.setParameterExceptionHandler(Main::badOptions);
    return commandLine;
  }

  private static int badOptions(ParameterException invalid, String[] args) {
    CommandLine command = invalid.getCommandLine();
    command.getErr().println(command.getCommandName() + ": " + oneLine(invalid));
    return CommandLine.ExitCode.USAGE;
  }

  private static String oneLine(ParameterException invalid) {
    return String.valueOf(invalid.getMessage()).lines().map(String::strip).collect(joining(" "));
  }
}
