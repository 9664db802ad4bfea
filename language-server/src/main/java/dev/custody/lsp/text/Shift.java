package dev.custody.lsp.text;

import java.util.Optional;
import org.eclipse.lsp4j.Range;

/**
 * Where the stretches of an older text stand in a newer one, as long as they lie before or behind
 * everything that was changed.
 */
public final class Shift {

  private final String newer;
  private final int before;
  private final int behind;
  private final int by;

  private Shift(String newer, int before, int behind, int by) {
    this.newer = newer;
    this.before = before;
    this.behind = behind;
    this.by = by;
  }

  /**
   * Compares two texts.
   *
   * @param older the text that stretches were found in
   * @param newer the text that they are wanted for
   * @return how to get from one to the other
   */
  public static Shift between(String older, String newer) {
    int shorter = Math.min(older.length(), newer.length());
    int same = 0;
    while (same < shorter && older.charAt(same) == newer.charAt(same)) {
      same++;
    }
    int tail = 0;
    while (tail < shorter - same
        && older.charAt(older.length() - 1 - tail) == newer.charAt(newer.length() - 1 - tail)) {
      tail++;
    }
    return new Shift(newer, same, older.length() - tail, newer.length() - older.length());
  }

  /**
   * Moves a stretch of the older text.
   *
   * @param start offset of its first character
   * @param end offset after its last character
   * @return its range in the newer text; empty where it was changed itself
   */
  public Optional<Range> move(int start, int end) {
    if (end <= before) {
      return Optional.of(Texts.range(newer, start, end));
    }
    return start >= behind
        ? Optional.of(Texts.range(newer, start + by, end + by))
        : Optional.empty();
  }
}
