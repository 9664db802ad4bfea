package dev.custody.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Describes the machine and the JDK that results come from. */
public final class Machine {

  private Machine() {}

  /**
   * Processor, memory, kernel, how busy others keep the machine now, and the JDK.
   *
   * @return a clause, such as {@code 2 × EPYC, 23 GiB, Linux 6.1 (load 0.1), OpenJDK 17.0.15+6}
   */
  public static String describe() {
    return "%d × %s, %d GiB, %s %s (load average %s), %s %s"
        .formatted(
            Runtime.getRuntime().availableProcessors(),
            value(lines("/proc/cpuinfo"), "model name", "processor"),
            gibibytes(value(lines("/proc/meminfo"), "MemTotal", "0")),
            System.getProperty("os.name"),
            System.getProperty("os.version").replaceAll("[^0-9.].*", ""),
            load(),
            System.getProperty("java.vm.name").replaceAll(" .*", ""),
            System.getProperty("java.vm.version"));
  }

  /** The value of a line of the form {@code name : value}. */
  static String value(List<String> lines, String name, String otherwise) {
    return lines.stream()
        .filter(line -> line.startsWith(name))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst()
        .orElse(otherwise);
  }

  private static long gibibytes(String kibibytes) {
    return Long.parseLong(kibibytes.replaceAll("\\D", "")) >> 20;
  }

  private static String load() {
    return lines("/proc/loadavg").stream().map(l -> l.split(" ", 2)[0]).findFirst().orElse("?");
  }

  private static List<String> lines(String file) {
    try {
      return Files.readAllLines(Path.of(file));
    } catch (IOException e) {
      return List.of();
    }
  }
}
