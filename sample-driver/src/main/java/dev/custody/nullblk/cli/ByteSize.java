package dev.custody.nullblk.cli;

import java.util.Locale;

/** Reads sizes as people write them: {@code 512}, {@code 4k}, {@code 64m}, {@code 1g}. */
final class ByteSize {
  private static final String UNITS = "kmgt";

  private ByteSize() {}

  /**
   * Reads a size.
   *
   * @param text digits and perhaps one of the letters k, m, g and t, which stand for powers of 1024
   * @return bytes
   * @throws IllegalArgumentException when the text says something else or the size does not fit a
   *     {@code long}
   */
  static long parse(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    int unit = lower.isEmpty() ? -1 : UNITS.indexOf(lower.charAt(lower.length() - 1));
    String digits = unit < 0 ? lower : lower.substring(0, lower.length() - 1);
    try {
      long size = Math.multiplyExact(Long.parseLong(digits), 1L << (10 * (unit + 1)));
      if (size >= 0) {
        return size;
      }
    } catch (NumberFormatException | ArithmeticException invalid) {
      throw new IllegalArgumentException(message(text), invalid);
    }
    throw new IllegalArgumentException(message(text));
  }

  private static String message(String text) {
    return "invalid size '" + text + "': write bytes, or a number with k, m, g or t";
  }
}
