package dev.custody.benchmarks.measure;

import java.util.Map;

/**
 * How a cost grows with a size, as the exponent <i>e</i> of the curve <i>cost = a ·
 * size<sup>e</sup></i> that fits best: 1 for cost in proportion, 2 for cost that quadruples when
 * the size doubles.
 */
public final class PowerLaw {

  private PowerLaw() {}

  /**
   * Fits the curve by least squares over the logarithms.
   *
   * @param costs cost by size, both above zero, for at least two sizes
   * @return the exponent
   */
  public static double exponent(Map<Integer, Double> costs) {
    if (costs.size() < 2) {
      throw new IllegalArgumentException("growth needs two sizes at least");
    }
    double meanX = costs.keySet().stream().mapToDouble(Math::log).average().orElseThrow();
    double meanY = costs.values().stream().mapToDouble(Math::log).average().orElseThrow();
    double above = 0;
    double below = 0;
    for (Map.Entry<Integer, Double> point : costs.entrySet()) {
      double x = Math.log(point.getKey()) - meanX;
      above += x * (Math.log(point.getValue()) - meanY);
      below += x * x;
    }
    return above / below;
  }
}
