package dev.custody.benchmarks.measure;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs a command and measures the whole process from outside, through Linux's {@code /proc}.
 *
 * <p>CPU time is the kernel's own account of the children that this process has waited for, so it
 * misses nothing, however short the run; it is exact to a hundredth of a second. Peak memory is the
 * kernel's high-water mark, read every few milliseconds and so never more than those old. One
 * process is measured at a time, since the account does not tell children apart.
 */
public final class ProcessMeter {

  private static final int LOOK_EVERY_MILLIS = 10;

  private ProcessMeter() {}

  /**
   * Runs a command to its end, in the directory of its log.
   *
   * @param command the program and its arguments
   * @param log where its output goes, both streams in one
   * @param limit how long it may take before it is ended
   * @return what it took
   */
  public static synchronized Measurement run(List<String> command, Path log, Duration limit) {
    File output = log.toFile();
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(output.getAbsoluteFile().getParentFile())
            .redirectErrorStream(true)
            .redirectOutput(output);
    double cpuBefore = ProcFiles.childrenCpuSeconds();
    long start = System.nanoTime();
    try {
      return watch(builder.start(), start, cpuBefore, limit);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while measuring " + command.get(0), e);
    }
  }

  private static Measurement watch(Process process, long start, double cpuBefore, Duration limit)
      throws InterruptedException {
    long peak = 0;
    boolean stopped = false;
    while (!process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, ProcFiles.peakKibibytes(process.pid()));
      if (!stopped && System.nanoTime() - start > limit.toNanos()) {
        stopped = true;
        process.destroyForcibly();
      }
    }
    double wall = (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
    double cpu = ProcFiles.childrenCpuSeconds() - cpuBefore;
    int exit = stopped ? Measurement.STOPPED : process.exitValue();
    return new Measurement(exit, cpu, wall, peak / 1024.0);
  }
}
