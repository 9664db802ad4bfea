package dev.custody.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
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
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:nothing to complain about",
      "1:the program breaks an ownership rule",
      "2:the program was not checked (bad usage, a missing file, a source with other errors)"
    },
    subcommands = {
      CheckCommand.class,
      ExplainCommand.class,
      AuditCommand.class,
      InitCommand.class,
      VersionCommand.class
    })
final class CustodyCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    CommandSpec self = Objects.requireNonNull(spec, "set by picocli");
    throw new ParameterException(self.commandLine(), "missing command: check, explain or version");
  }
}
