package dev.custody.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.cli.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Tries every option and parameter of every command with a value that is wrong for it. */
final class OptionValuesTest {

  /** A wrong value for each option or parameter that takes one, as it is called in the help. */
  private static final Map<String, String> WRONG =
      Map.ofEntries(
          Map.entry("audit --exclude", "--exclude=["),
          Map.entry("audit --format", "--format=verse"),
          Map.entry("audit --max-trusted", "--max-trusted=few"),
          Map.entry("audit --max-suppressed", "--max-suppressed=few"),
          Map.entry("audit --output", "--output=/dev/null/x.txt"),
          Map.entry("audit --stubs", "--stubs=no.astub"),
          Map.entry("audit PATH", "no/such.java"),
          Map.entry("check -A", "-Anonsense"),
          Map.entry("check --baseline", "--baseline=no/such.json"),
          Map.entry("check --class-path", "--class-path=no/such.jar"),
          Map.entry("check --color", "--color=sometimes"),
          Map.entry("check --exclude", "--exclude=["),
          Map.entry("check --html", "--html=/dev/null/x.html"),
          Map.entry("check --release", "--release=5"),
          Map.entry("check --sarif", "--sarif=/dev/null/x.sarif"),
          Map.entry("check --stubs", "--stubs=no.astub"),
          Map.entry("check PATH", "no/such.java"),
          Map.entry("completion SHELL", "fish"),
          Map.entry("explain --color", "--color=sometimes"),
          Map.entry("explain KEY", "no.such.rule"),
          Map.entry("init -A", "-Anonsense"),
          Map.entry("init --class-path", "--class-path=no/such.jar"),
          Map.entry("init --exclude", "--exclude=["),
          Map.entry("init --release", "--release=5"),
          Map.entry("init --stubs", "--stubs=no.astub"),
          Map.entry("init PATH", "no/such.java"));

  @TempDir private Path directory;

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void aWrongValueGivesOneLineAndStatusTwo(String name, String command, String wrong)
      throws IOException {
    List<String> words = new ArrayList<>(List.of(command, wrong));
    if (!name.endsWith("PATH") && takesPaths(command)) {
      words.add(Sources.right(directory).toString());
    }
    Run run = Run.custody(words.toArray(String[]::new));

    assertThat(run.err()).startsWith("custody: ").endsWith("\n").containsOnlyOnce("\n");
    assertThat(run.status()).isEqualTo(2);
  }

  private static boolean takesPaths(String command) {
    return Main.commands(Terminal.none())
        .getSubcommands()
        .get(command)
        .getCommandSpec()
        .positionalParameters()
        .stream()
        .anyMatch(parameter -> parameter.paramLabel().equals("PATH"));
  }

  static Stream<Arguments> all() {
    return Main.commands(Terminal.none()).getSubcommands().values().stream()
        .flatMap(command -> all(command.getCommandSpec()));
  }

  private static Stream<Arguments> all(CommandSpec command) {
    return command.args().stream()
        .map(
            arg -> {
              String name = command.name() + " " + nameOf(arg);
              return Arguments.of(name, command.name(), wrongFor(arg, name));
            });
  }

  private static String nameOf(ArgSpec arg) {
    return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
  }

  /** An option that is only there or not is wrong with any value. */
  private static String wrongFor(ArgSpec arg, String name) {
    if (arg instanceof OptionSpec option && option.arity().max() == 0) {
      return option.longestName() + "=maybe";
    }
    return assertThat(WRONG).containsKey(name).actual().get(name);
  }
}
