package dev.custody.cli;

import dev.custody.cli.outcome.ExitCode;
import dev.custody.cli.terminal.Terminal;
import dev.custody.engine.Failure;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Starts the command line and turns every failure into one line and an exit status. */
public final class Main {

  private Main() {}

  /**
   * Runs the command line and ends the process.
   *
   * @param args the words after {@code custody}
   */
  public static void main(String[] args) {
    Charset charset = Charset.defaultCharset();
    PrintWriter out = new PrintWriter(System.out, true, charset);
    PrintWriter err = new PrintWriter(System.err, true, charset);
    System.exit(run(out, err, Terminal.ofThisProcess(), args));
  }

  /**
   * Runs the command line within this process.
   *
   * @param out where results go
   * @param err where failures go
   * @param terminal which of them is a terminal
   * @param args the words after {@code custody}
   * @return the exit status, see {@link ExitCode}
   */
  static int run(PrintWriter out, PrintWriter err, Terminal terminal, String... args) {
    CommandLine commands = commands(terminal);
    commands.setOut(out);
    commands.setErr(err);
    int status = commands.execute(args);
    out.flush();
    err.flush();
    return status;
  }

  /** Returns the commands, with their handling of failures. */
  static CommandLine commands(Terminal terminal) {
    CommandLine commands = new CommandLine(new CustodyCommand(terminal));
    commands.setColorScheme(Help.defaultColorScheme(help(terminal)));
    commands.setParameterExceptionHandler(Main::explainUsage);
    commands.setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, command));
    return commands;
  }

  private static Help.Ansi help(Terminal terminal) {
    return terminal.out() && terminal.colours() ? Help.Ansi.ON : Help.Ansi.OFF;
  }

  private static int explainUsage(ParameterException failure, String... args) {
    CommandLine command = failure.getCommandLine();
    String hint = "see '" + command.getCommandSpec().qualifiedName() + " --help'";
    say(command, decapitalized(oneLine(failure)) + "; " + suggestion(failure) + hint);
    return ExitCode.FAILED.status();
  }

  private static String suggestion(ParameterException failure) {
    if (failure instanceof UnmatchedArgumentException unmatched
        && !unmatched.isUnknownOption()
        && !unmatched.getSuggestions().isEmpty()) {
      return "did you mean '" + unmatched.getSuggestions().get(0) + "'? ";
    }
    return "";
  }

  private static int explain(Exception failure, CommandLine command) {
    if (failure instanceof Failure) {
      say(command, oneLine(failure));
    } else {
      say(command, "defect in the command line, please report it: " + failure);
    }
    return ExitCode.FAILED.status();
  }

  private static void say(CommandLine command, String line) {
    command.getOut().flush();
    command.getErr().println("custody: " + line);
  }

  private static String oneLine(Exception failure) {
    String message = Objects.requireNonNullElse(failure.getMessage(), failure.toString());
    return message.lines().map(String::strip).reduce((a, b) -> a + " " + b).orElse(message);
  }

  private static String decapitalized(String sentence) {
    return sentence.isEmpty()
        ? sentence
        : Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
  }
}
