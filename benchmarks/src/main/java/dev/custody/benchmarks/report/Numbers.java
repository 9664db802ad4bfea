package dev.custody.benchmarks.report;

import dev.custody.benchmarks.measure.Summary;
import java.util.Locale;

/** Writes numbers the same way everywhere, whatever the language of the machine. */
public final class Numbers {

  private Numbers() {}

  /**
   * A number with two digits after the point.
   *
   * @param number any number
   * @return such as {@code 3.14}
   */
  public static String two(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }

  /**
   * A count, with a comma between thousands.
   *
   * @param number any count
   * @return such as {@code 12,345}
   */
  public static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /**
   * How many times as much as something else.
   *
   * @param ratio the quotient
   * @return such as {@code 1.4×}
   */
  public static String times(double ratio) {
    return String.format(Locale.ROOT, "%.1f×", ratio);
  }

  /**
   * A median with its extremes, all with as many digits as the median's size calls for.
   *
   * @param summary what was measured
   * @return such as {@code 3.14 (2.90–3.66)}
   */
  public static String spread(Summary summary) {
    String number = summary.median() < 10 ? "%.2f" : "%.1f";
    return String.format(
        Locale.ROOT,
        "@ (@–@)".replace("@", number),
        summary.median(),
        summary.min(),
        summary.max());
  }
}
