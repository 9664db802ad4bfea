package dev.custody.nullblk.workload;

/** Hears once a second how far a workload has come. */
@FunctionalInterface
public interface Progress {
  /**
   * Hears the figures.
   *
   * @param seconds since the start
   * @param requests that have ended since the start
   * @param lastSecond how many of them in the last second
   */
  void tick(long seconds, long requests, long lastSecond);
}
