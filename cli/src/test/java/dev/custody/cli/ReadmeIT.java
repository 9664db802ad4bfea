package dev.custody.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The commands of the README, run as they are written there. */
final class ReadmeIT {
  private static final Pattern JAVAC = Pattern.compile("(?ms)^javac -J.*?[^\\\\]$");
  private static final Pattern QUOTE = Pattern.compile("(?s)```text\\n(.*?)```");

  @Test
  void theJavacLineRejectsTheDriverWithTheMessageQuoted() throws IOException {
    String readme = Files.readString(Shell.root().resolve("README.md"));
    Run run = new Shell(Shell.root(), Map.of()).bash(only(JAVAC, readme).group());

    assertThat(run.err().replace("docs/examples/", ""))
        .isEqualTo(only(QUOTE, readme).group(1) + "1 error\n");
    assertThat(run.status()).isEqualTo(1);
  }

  private static Matcher only(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    assertThat(matcher.results().count()).isEqualTo(1);
    matcher.reset();
    assertThat(matcher.find()).isTrue();
    return matcher;
  }
}
