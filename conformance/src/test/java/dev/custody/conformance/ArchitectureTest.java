package dev.custody.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the sources to the map of rooms in ARCHITECTURE.md. */
final class ArchitectureTest {
  private static final Path ROOT = Path.of("src/main/java/dev/custody/conformance");
  private static final Pattern IMPORT =
      Pattern.compile(
          "^import (?:static )?dev\\.custody\\.conformance\\.(\\w+)[.;]", Pattern.MULTILINE);

  @ParameterizedTest
  @CsvSource({
    "board,    board",
    "generate, generate",
    "judge,    judge board generate",
    "run,      run board",
    "shrink,   shrink generate judge run",
    "report,   report generate judge run",
  })
  void aRoomUsesOnlyTheRoomsBelowIt(String room, String allowed) throws IOException {
    try (Stream<Path> files = Files.walk(ROOT.resolve(room))) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      assertThat(sources).isNotEmpty();
      for (Path file : sources) {
        assertThat(IMPORT.matcher(Files.readString(file)).results().map(m -> m.group(1)))
            .as("rooms that %s uses", file)
            .isSubsetOf(allowed.split(" "));
      }
    }
  }
}
