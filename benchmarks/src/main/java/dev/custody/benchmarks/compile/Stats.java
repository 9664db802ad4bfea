package dev.custody.benchmarks.compile;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What the checker counted and timed, as it prints it under {@link #OPTION}: one line of the form
 * {@code custody: stats: values=22 flowMicros=1500}.
 *
 * @param counts each number by its name
 */
public record Stats(Map<String, Long> counts) {

  /** The option of the checker that makes it print the line. */
  public static final String OPTION = "-AownershipStats";

  private static final String MARK = "custody: stats:";
  private static final Pattern COUNT = Pattern.compile("(\\w+)=(\\d+)");
  private static final double MICROS_PER_SECOND = 1_000_000;

  /** Copies the counts. */
  public Stats {
    counts = Map.copyOf(counts);
  }

  /** Reads the line out of everything that javac printed; without it, all counts are 0. */
  static Stats parse(String output) {
    Map<String, Long> counts = new TreeMap<>();
    output
        .lines()
        .filter(line -> line.contains(MARK))
        .map(line -> COUNT.matcher(line.substring(line.indexOf(MARK))))
        .forEach(
            found -> {
              while (found.find()) {
                counts.put(found.group(1), Long.valueOf(found.group(2)));
              }
            });
    return new Stats(counts);
  }

  /**
   * A count.
   *
   * @param name such as {@code methodsAnalysed}
   * @return the number, 0 where there is none
   */
  public long count(String name) {
    return counts.getOrDefault(name, 0L);
  }

  /**
   * The time of a phase.
   *
   * @param phase {@code scan}, {@code graph} or {@code flow}
   * @return seconds by the clock
   */
  public double seconds(String phase) {
    return count(phase + "Micros") / MICROS_PER_SECOND;
  }

  /**
   * The time of all phases.
   *
   * @return seconds by the clock
   */
  public double seconds() {
    return seconds("scan") + seconds("graph") + seconds("flow");
  }
}
