package dev.custody.errorprone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the sources to the map of rooms in ARCHITECTURE.md. */
final class ArchitectureTest {

  private static final Path ROOT = Path.of("src/main/java/dev/custody/errorprone");
  private static final Pattern IMPORT =
      Pattern.compile("^import dev\\.custody\\.errorprone\\.(\\w+)[.;]", Pattern.MULTILINE);

  @ParameterizedTest
  @CsvSource({"language, language", "evidence, evidence language"})
  void aRoomUsesOnlyTheRoomsBelowIt(String room, String allowed) throws IOException {
    for (Path file : sources(ROOT.resolve(room))) {
      assertThat(IMPORT.matcher(Files.readString(file)).results().map(m -> m.group(1)))
          .as("rooms that %s uses", file)
          .isSubsetOf(allowed.split(" "));
    }
  }

  @Test
  void noCheckNeedsTheAnnotationsItself() throws IOException {
    for (Path file : sources(ROOT)) {
      assertThat(Files.readString(file)).doesNotContain("import dev.custody.annotations.");
    }
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      assertThat(sources).isNotEmpty();
      return sources;
    }
  }
}
