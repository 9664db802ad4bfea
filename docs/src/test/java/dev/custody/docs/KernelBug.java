package dev.custody.docs;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A row of the table of real bugs.
 *
 * @param id of the bug, such as {@code B01}
 * @param folder where its programs are
 * @param rule the key of the rule that finds it, or {@code –}
 * @param verdict what came of it
 * @param page where the row stands
 */
record KernelBug(String id, Path folder, String rule, String verdict, MarkdownPage page) {
  private static final Pattern ROW =
      Pattern.compile(
          "(?m)^\\| \\[(?<id>B\\d+)]\\((?<folder>[^)]+)\\) \\|.*"
              + "\\| `?(?<rule>[a-z.–]+)`? \\| (?<verdict>[^|]+) \\|$");

  /** What may be said of a bug that the checker finds in its own shape. */
  static final String CAUGHT = "caught while compiling";

  /** What may be said of a bug whose shape cannot be written. */
  static final String IMPOSSIBLE = "made impossible by the API";

  /** Everything that may be said of a bug. */
  static final List<String> VERDICTS =
      List.of(CAUGHT, IMPOSSIBLE, "caught by the referee only", "not caught");

  /** Returns the rows of a page. */
  static List<KernelBug> on(MarkdownPage page) {
    return ROW.matcher(page.text()).results().map(row -> of(row, page)).toList();
  }

  /** Returns what the page says of the bug in its own words, below the table. */
  Optional<String> explanation() {
    return Pattern.compile("(?m)^- \\*\\*" + id + "\\*\\*: \\S+ .*$")
        .matcher(page.text())
        .results()
        .map(MatchResult::group)
        .findFirst();
  }

  private static KernelBug of(MatchResult row, MarkdownPage page) {
    Path folder = page.file().resolveSibling(row.group(2)).normalize();
    return new KernelBug(row.group(1), folder, row.group(3), row.group(4), page);
  }
}
