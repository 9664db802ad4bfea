package dev.custody.engine;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The checker's counts, as it prints them under {@code -AownershipStats}: lines of the form {@code
 * custody: stats: methodsAnalysed=14 values=22}. A count that is printed more than once is added
 * up.
 */
public final class Statistics {
  /** The option of the checker that makes it print its counts. */
  static final String OPTION = "-AownershipStats";

  private static final String MARK = "custody: stats:";
  private static final Pattern COUNT = Pattern.compile("(\\w+)=(\\d+)");

  private final Map<String, Long> counts;

  private Statistics(Map<String, Long> counts) {
    this.counts = Collections.unmodifiableMap(counts);
  }

  /** Returns statistics with these counts, as {@link #counts} gave them. */
  public static Statistics of(Map<String, Long> counts) {
    return new Statistics(new TreeMap<>(counts));
  }

  /**
   * Reads the counts out of everything that javac said.
   *
   * @param output any text; lines without counts are skipped
   */
  static Statistics parse(String output) {
    Map<String, Long> counts = new TreeMap<>();
    output
        .lines()
        .filter(Statistics::isStatistics)
        .map(line -> COUNT.matcher(line.substring(line.indexOf(MARK))))
        .flatMap(Matcher::results)
        .forEach(found -> counts.merge(found.group(1), Long.valueOf(found.group(2)), Long::sum));
    return new Statistics(counts);
  }

  /** Returns whether a line carries counts, and so is none of javac's messages to the user. */
  static boolean isStatistics(String line) {
    return line.contains(MARK);
  }

  /** Returns every count by its name, in the order of the alphabet. */
  public Map<String, Long> counts() {
    return counts;
  }

  /** Returns how many methods were analysed. */
  public long methods() {
    return count("methodsAnalysed");
  }

  /** Returns how many tracked values were followed. */
  public long values() {
    return count("values");
  }

  /** Returns how many transfers of ownership were proven right. */
  public long transfers() {
    return count("transfers");
  }

  private long count(String name) {
    return counts.getOrDefault(name, 0L);
  }
}
