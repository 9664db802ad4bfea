package dev.custody.benchmarks.measure;

/**
 * What one run of a process took.
 *
 * @param exit its exit status; {@link #STOPPED} when it was ended for taking too long
 * @param cpuSeconds user and system time of the process and of those it waited for
 * @param wallSeconds time from its start to its end
 * @param peakMebibytes the most memory that was resident at once
 */
public record Measurement(int exit, double cpuSeconds, double wallSeconds, double peakMebibytes) {

  /** Stands for the exit status of a process that was ended for taking too long. */
  public static final int STOPPED = -1;

  /**
   * Whether the process ended by itself and reported success.
   *
   * @return true for exit status 0
   */
  public boolean succeeded() {
    return exit == 0;
  }
}
