package dev.custody.reports.sarif;

import org.jspecify.annotations.Nullable;

/**
 * Words, plain and perhaps in Markdown as well.
 *
 * @param text the words; a {@code [word](1)} in the message of a result links to its related
 *     location of that number
 * @param markdown the same in Markdown
 */
public record Text(String text, @Nullable String markdown) {

  /** Returns plain words. */
  public static Text of(String text) {
    return new Text(text, null);
  }
}
