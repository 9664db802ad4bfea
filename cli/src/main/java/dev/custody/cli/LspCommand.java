package dev.custody.cli;

import dev.custody.cli.outcome.ExitCode;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code custody lsp}: the language server, for an editor that starts it. */
@Command(
    name = "lsp",
    description =
        "Runs the language server for an editor, which speaks with it through standard input and "
            + "output.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class LspCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    dev.custody.lsp.Main.serve(System.in, System.out); // ends the process with its editor
    return ExitCode.FINE.status();
  }
}
