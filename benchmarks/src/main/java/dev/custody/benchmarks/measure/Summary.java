package dev.custody.benchmarks.measure;

import java.util.List;

/**
 * What several measurements of one thing come to.
 *
 * @param median the middle one, or the mean of the middle two
 * @param min the least
 * @param max the greatest
 */
public record Summary(double median, double min, double max) {

  /**
   * Sums up measurements.
   *
   * @param values at least one, in any order
   * @return their median and extremes
   */
  public static Summary of(List<Double> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("nothing was measured");
    }
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    double median =
        sorted.size() % 2 == 1
            ? sorted.get(middle)
            : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    return new Summary(median, sorted.get(0), sorted.get(sorted.size() - 1));
  }
}
