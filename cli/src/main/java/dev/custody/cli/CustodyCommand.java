package dev.custody.cli;

import dev.custody.cli.terminal.Terminal;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The root command: it only knows its subcommands, and asks for one. */
@Command(
    name = "custody",
    description = "Checks who owns what in a Java program, while it is compiled.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    exitCodeListHeading = CustodyCommand.STATUS_HEADING,
    exitCodeList = {CustodyCommand.FINE, CustodyCommand.VIOLATIONS, CustodyCommand.FAILED},
    footer = {
      "%nExamples:",
      "  custody check src/main/java       check the sources below a directory",
      "  custody explain owned.leaked      read what a rule says",
      "  custody COMMAND --help            read what a command takes",
      "  source <(custody completion bash) complete commands and options in this shell"
    },
    subcommands = {
      CheckCommand.class,
      ExplainCommand.class,
      AuditCommand.class,
      InitCommand.class,
      LspCommand.class,
      CompletionCommand.class,
      VersionCommand.class
    })
final class CustodyCommand implements Callable<Integer> {
  static final String STATUS_HEADING = "%nExit status:%n";
  static final String FINE = "0:nothing to complain about";
  static final String VIOLATIONS = "1:the program breaks an ownership rule";
  static final String FAILED =
      "2:the program was not checked (bad usage, a missing file, a source with other errors)";

  private final Terminal terminal;

  @Spec private @Nullable CommandSpec spec;

  /**
   * The commands of a process.
   *
   * @param terminal where its output goes
   */
  CustodyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Returns where output goes. */
  Terminal terminal() {
    return terminal;
  }

  @Override
  public Integer call() {
    CommandSpec self = Objects.requireNonNull(spec, "set by picocli");
    String commands = self.subcommands().keySet().stream().collect(Collectors.joining(", "));
    throw new ParameterException(self.commandLine(), "missing command, one of: " + commands);
  }
}
