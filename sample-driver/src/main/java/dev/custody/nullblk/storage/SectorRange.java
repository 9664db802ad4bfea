package dev.custody.nullblk.storage;

/**
 * A run of sectors.
 *
 * @param first the first sector
 * @param count how many, at least one
 */
public record SectorRange(long first, long count) {
  /**
   * Checks the run.
   *
   * @throws IllegalArgumentException when it is empty or begins before sector 0
   */
  public SectorRange {
    if (first < 0 || count < 1) {
      throw new IllegalArgumentException("invalid range of sectors: " + count + " from " + first);
    }
  }

  /**
   * Reads a run written as {@code FIRST-LAST}, both included, or as one sector.
   *
   * @param text such as {@code 100-107} or {@code 100}
   * @return the run
   * @throws IllegalArgumentException when the text says something else
   */
  public static SectorRange parse(String text) {
    int dash = text.indexOf('-');
    try {
      long first = Long.parseLong(dash < 0 ? text : text.substring(0, dash));
      long last = dash < 0 ? first : Long.parseLong(text.substring(dash + 1));
      return new SectorRange(first, Math.addExact(Math.subtractExact(last, first), 1));
    } catch (IllegalArgumentException | ArithmeticException invalid) {
      throw new IllegalArgumentException(
          "invalid range of sectors '" + text + "': write FIRST-LAST, such as 100-107", invalid);
    }
  }

  /**
   * The first sector behind the run.
   *
   * @return {@code first + count}
   */
  public long end() {
    return first + count;
  }
}
