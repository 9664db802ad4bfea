package dev.custody.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.cli.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What {@code docs/command-line.md} shows is what the commands print. With {@code
 * -Dcustody.docs.refresh=true} the real output is written into the page; read the diff.
 */
final class CommandLinePageTest {
  private static final Path PAGE = Shell.root().resolve("docs/command-line.md");
  private static final Pattern SHOWN =
      Pattern.compile("(?ms)^```console\\n\\$ custody ([^\\n]*)\\n(.*?)^```$");

  @Test
  void showsWhatTheCommandsPrint() throws IOException {
    String page = Files.readString(PAGE);
    String real =
        SHOWN.matcher(page).replaceAll(shown -> Matcher.quoteReplacement(real(shown.group(1))));
    if (Boolean.getBoolean("custody.docs.refresh")) {
      Files.writeString(PAGE, real);
    } else {
      assertThat(page).isEqualTo(real);
    }
  }

  @Test
  void showsTheHelpOfEveryCommand() throws IOException {
    assertThat(Main.commands(Terminal.none()).getSubcommands().keySet())
        .allSatisfy(
            command ->
                assertThat(Files.readString(PAGE))
                    .contains("\n$ custody " + command + " --help\n"));
  }

  /** Commands on the page run in the root of the checkout, tests in a module of it. */
  private static String real(String words) {
    Run run = Run.custody(words.replace("docs/", "../docs/").split(" ", -1));
    return "```console\n$ custody %s\n%s```"
        .formatted(words, run.out().replace("../docs/", "docs/") + run.err());
  }
}
