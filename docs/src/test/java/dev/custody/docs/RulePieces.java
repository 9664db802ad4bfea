package dev.custody.docs;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Looks for the five pieces that every rule has. */
final class RulePieces {
  private static final Path CHECKER = Path.of("checker/src/main/java/dev/custody/checker");

  private RulePieces() {}

  /**
   * Returns where a piece of a rule is missing, in words.
   *
   * @param root the root of a checkout
   * @param key the rule's key
   */
  static List<String> missing(Path root, String key) {
    String constant = key.toUpperCase(Locale.ROOT).replace('.', '_');
    List<String> missing = new ArrayList<>();
    Path catalogue = CHECKER.resolve("messages/Diagnostic.java");
    if (!text(root.resolve(catalogue)).contains("\"" + key + "\"")) {
      missing.add("no constant " + constant + " in " + catalogue);
    }
    if (!textBelow(root.resolve(CHECKER).resolve("rules")).contains("Diagnostic." + constant)) {
      missing.add("no rule reports Diagnostic." + constant + " in " + CHECKER.resolve("rules"));
    }
    if (text(root.resolve("docs/rules/" + key + ".md")).isEmpty()) {
      missing.add("no page docs/rules/" + key + ".md");
    }
    for (String folder : List.of("reject", "accept")) {
      if (textBelow(root.resolve("testdata").resolve(key).resolve(folder)).isEmpty()) {
        missing.add("no program in testdata/" + key + "/" + folder);
      }
    }
    if (!text(root.resolve("CHANGELOG.md")).contains("- `" + key + "`")) {
      missing.add("no line for `" + key + "` in CHANGELOG.md");
    }
    return missing;
  }

  private static String text(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String textBelow(Path directory) {
    if (!Files.isDirectory(directory)) {
      return "";
    }
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .map(RulePieces::text)
          .collect(joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
