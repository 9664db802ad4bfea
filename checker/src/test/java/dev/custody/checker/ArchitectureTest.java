package dev.custody.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
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

  private static final Path ROOT = Path.of("src/main/java/dev/custody/checker");
  private static final Pattern IMPORT =
      Pattern.compile(
          "^import (?:static )?dev\\.custody\\.checker\\.(\\w+)[.;]", Pattern.MULTILINE);
  private static final int LONGEST_FILE = 400;

  @ParameterizedTest
  @CsvSource({
    "types,     types",
    "resources, resources types",
    "contracts, contracts types",
    "messages,  messages resources",
    "mends,     mends messages resources",
    "transfer,  transfer contracts resources types",
    "rules,     rules contracts mends resources messages types",
  })
  void aRoomUsesOnlyTheRoomsBelowIt(String room, String allowed) {
    for (Path file : sources(ROOT.resolve(room))) {
      assertThat(IMPORT.matcher(read(file)).results().map(m -> m.group(1)))
          .as("rooms that %s uses", file)
          .isSubsetOf(allowed.split(" "));
    }
  }

  @Test
  void noRuleKnowsAnother() {
    List<Path> rules = rules();
    for (Path rule : rules) {
      for (Path other : rules) {
        if (!rule.equals(other)) {
          assertThat(names(read(rule), nameOf(other)))
              .as("%s names %s", nameOf(rule), nameOf(other))
              .isFalse();
        }
      }
    }
  }

  @Test
  void everyRuleIsAsked() {
    String lists =
        read(ROOT.resolve("rules/FlowRule.java"))
            + read(ROOT.resolve("rules/DeclarationRule.java"));
    assertThat(rules())
        .allSatisfy(rule -> assertThat(lists).contains("new " + nameOf(rule) + "()"));
  }

  @Test
  void onlyTheSourceCheckerTalksToTheFrameworksLog() {
    Pattern report = Pattern.compile("\\breport(Error|Warning)\\(");
    assertThat(sources(ROOT))
        .filteredOn(file -> report.matcher(read(file)).find())
        .containsExactly(ROOT.resolve("OwnershipSourceChecker.java"));
  }

  @Test
  void noFileIsLong() {
    assertThat(sources(ROOT))
        .allSatisfy(file -> assertThat(read(file).lines().count()).isLessThan(LONGEST_FILE + 1));
  }

  private static List<Path> rules() {
    return sources(ROOT.resolve("rules")).stream()
        .filter(file -> read(file).matches("(?s).*class \\w+ implements (Flow|Declaration)Rule.*"))
        .toList();
  }

  /** Whether a text names a class, other than as a part of another one. */
  private static boolean names(String text, String type) {
    return Pattern.compile("(?<![.\\w])" + type + "\\b").matcher(text).find();
  }

  private static String nameOf(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }

  private static List<Path> sources(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
