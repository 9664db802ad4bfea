package dev.custody.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CompletionCommandTest {
  @TempDir private Path directory;

  @Test
  void givesBashWhatItNeedsToCompleteTheCommand() throws IOException {
    assertThat(bash("complete -p custody").out())
        .isEqualTo("complete -o default -F _complete_custody custody\n");
  }

  @Test
  void completesCommandsOptionsAndWords() throws IOException {
    assertThat(completions("custody", "")).contains("check", "explain", "completion", "version");
    assertThat(completions("custody", "check", "--base")).containsExactly("--baseline");
    assertThat(completions("custody", "check", "--color", "")).contains("auto", "always", "never");
    assertThat(completions("custody", "explain", "use")).contains("use.after.transfer");
    assertThat(completions("custody", "completion", "")).contains("bash", "zsh");
  }

  @Test
  void givesZshTheSame() {
    assertThat(Run.custody("completion", "zsh").out())
        .isEqualTo(Run.custody("completion", "bash").out())
        .contains("bashcompinit");
  }

  private List<String> completions(String... words) throws IOException {
    String line =
        "COMP_WORDS=(%s); COMP_CWORD=%d; _complete_custody; printf '%%s\\n' \"${COMPREPLY[@]}\""
            .formatted(quoted(words), words.length - 1);
    return bash(line).out().lines().toList();
  }

  private static String quoted(String... words) {
    return "'" + String.join("' '", words) + "'";
  }

  private Run bash(String line) throws IOException {
    Path script =
        Files.writeString(directory.resolve("script"), Run.custody("completion", "bash").out());
    return new Shell(directory, Map.of()).bash("source <(cat '" + script + "'); " + line);
  }
}
