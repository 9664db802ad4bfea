package dev.custody.cli;

import dev.custody.cli.outcome.ExitCode;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code custody version}: prints one line. */
@Command(
    name = "version",
    description = "Prints the version of Custody and of the compiler it runs on.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class VersionCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Console.of(spec).out().println(String.join("\n", new Version().getVersion()));
    return ExitCode.FINE.status();
  }
}
