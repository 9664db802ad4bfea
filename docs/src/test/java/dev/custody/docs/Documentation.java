package dev.custody.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds the pages in the checkout that the tests run in. */
final class Documentation {
  private static final Path MODULE = Path.of("").toAbsolutePath();

  private Documentation() {}

  /** Returns the root of the checkout. */
  static Path root() {
    return MODULE.getParent();
  }

  /** Returns the pages of the rules. */
  static List<MarkdownPage> rulePages() {
    return pagesIn(MODULE.resolve("rules"));
  }

  /** Returns the README and the guides. */
  static List<MarkdownPage> guides() {
    return Stream.concat(
            Stream.of("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md")
                .map(name -> MarkdownPage.read(root().resolve(name))),
            pagesIn(MODULE).stream())
        .toList();
  }

  private static List<MarkdownPage> pagesIn(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .map(MarkdownPage::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
