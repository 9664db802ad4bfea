package dev.custody.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.engine.SourceText;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourcesTest {
  @TempDir private Path directory;

  @Test
  void showsAFileAsTheUserNamedIt() {
    Path named = Path.of("../somewhere/X.java");
    Sources sources = Sources.of(directory, List.of(new SourceText(named, "x")));

    assertThat(sources.shown(named.toUri())).isEqualTo("../somewhere/X.java");
  }

  @Test
  void keepsTheNameOfAFileFromTheRoot() {
    Sources sources = Sources.of(directory, List.of());

    assertThat(sources.kept(directory.resolve("a/X.java").toUri())).isEqualTo("a/X.java");
    assertThat(sources.kept(directory.resolveSibling("X.java").toUri())).isEqualTo("../X.java");
    assertThat(sources.kept(URI.create("mem:///X.java"))).isEqualTo("mem:///X.java");
  }

  @Test
  void readsTheTextThatStandsInForAFileRatherThanTheFile() throws IOException {
    Path file = Files.writeString(directory.resolve("X.java"), "on disk\n");
    Sources disk = Sources.of(directory, List.of(SourceText.of(file)));
    Sources edited = Sources.of(directory, List.of(new SourceText(file, "edited\r\ntwo\n")));

    assertThat(disk.lines(file.toUri())).containsExactly("on disk");
    assertThat(edited.lines(file.toUri())).containsExactly("edited", "two");
  }

  @Test
  void hasNoLinesOfAFileThatIsNotThere() {
    Sources sources = Sources.of(directory, List.of());

    assertThat(sources.lines(directory.resolve("Gone.java").toUri())).isEmpty();
    assertThat(sources.lines(URI.create("mem:///X.java"))).isEmpty();
  }
}
