package dev.custody.benchmarks.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Collects the runs of one thing and sums each quantity up. */
public final class Samples {

  private final List<Measurement> runs = new ArrayList<>();

  /** No run yet. */
  public Samples() {}

  /**
   * Adds a run.
   *
   * @param run what it took
   */
  public void add(Measurement run) {
    runs.add(run);
  }

  /**
   * CPU time over all runs.
   *
   * @return seconds
   */
  public Summary cpu() {
    return summary(Measurement::cpuSeconds);
  }

  /**
   * Time by the clock over all runs.
   *
   * @return seconds
   */
  public Summary wall() {
    return summary(Measurement::wallSeconds);
  }

  /**
   * Peak memory over all runs.
   *
   * @return mebibytes
   */
  public Summary peak() {
    return summary(Measurement::peakMebibytes);
  }

  private Summary summary(ToDoubleFunction<Measurement> quantity) {
    return Summary.of(runs.stream().mapToDouble(quantity).boxed().toList());
  }
}
