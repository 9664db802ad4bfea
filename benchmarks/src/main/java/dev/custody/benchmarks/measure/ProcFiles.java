package dev.custody.benchmarks.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads what Linux tells of processes; see proc(5). */
final class ProcFiles {

  /** The kernel's unit of time towards programs, on every platform that Java runs on. */
  private static final double TICKS_PER_SECOND = 100;

  /** Positions of {@code cutime} and {@code cstime}, counted after the name in parentheses. */
  private static final int CHILDREN_USER = 13;

  private static final int CHILDREN_SYSTEM = 14;

  private static final String PEAK = "VmHWM:";

  private ProcFiles() {}

  /** CPU time of all children of this process that have ended and were waited for. */
  static double childrenCpuSeconds() {
    try {
      return childrenCpuSeconds(Files.readString(Path.of("/proc/self/stat")));
    } catch (IOException e) {
      throw new UncheckedIOException("measuring needs Linux's /proc", e);
    }
  }

  /** The same, from the text of a {@code stat} file; the name of a program may hold blanks. */
  static double childrenCpuSeconds(String stat) {
    List<String> fields = List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1));
    long ticks =
        Long.parseLong(fields.get(CHILDREN_USER)) + Long.parseLong(fields.get(CHILDREN_SYSTEM));
    return ticks / TICKS_PER_SECOND;
  }

  /** The most memory that a process had resident so far; 0 when it has ended. */
  static long peakKibibytes(long pid) {
    try {
      return peakKibibytes(Files.readAllLines(Path.of("/proc/" + pid + "/status")));
    } catch (IOException e) {
      return 0; // it has ended between two looks
    }
  }

  /** The same, from the lines of a {@code status} file. */
  static long peakKibibytes(List<String> status) {
    return status.stream()
        .filter(line -> line.startsWith(PEAK))
        .map(line -> line.replaceAll("\\D", ""))
        .mapToLong(Long::parseLong)
        .findFirst()
        .orElse(0);
  }
}
