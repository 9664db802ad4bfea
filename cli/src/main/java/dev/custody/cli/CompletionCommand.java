package dev.custody.cli;

import dev.custody.cli.outcome.ExitCode;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code custody completion}: prints what a shell must read to complete commands and options. */
@Command(
    name = "completion",
    description = "Prints a script by which a shell completes commands, options and rules.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "%nExamples:",
      "  source <(custody completion bash)                 for this shell",
      "  custody completion bash > ~/.local/share/bash-completion/completions/custody",
      "  echo 'source <(custody completion zsh)' >> ~/.zshrc"
    })
final class CompletionCommand implements Callable<Integer> {

  /** The shells that the script is for; it is the same for both. */
  enum Shell {
    BASH,
    ZSH;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "SHELL",
      converter = Shells.class,
      description = "${COMPLETION-CANDIDATES}")
  @SuppressWarnings("UnusedVariable") // picocli refuses other shells; the script finds out itself
  private @Nullable Shell shell;

  @Override
  public Integer call() {
    CommandLine root = Objects.requireNonNull(spec, "set by picocli").root().commandLine();
    Console.of(spec).out().print(AutoComplete.bash("custody", root));
    return ExitCode.FINE.status();
  }

  /** Reads the shell's name. */
  static final class Shells extends WordConverter<Shell> {
    Shells() {
      super(Shell.class);
    }
  }
}
