package dev.custody.benchmarks.compile;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the checker found, in numbers.
 *
 * @param byKey how often each key was reported
 * @param unfollowed how many constructs or bodies the checker said that it cannot follow
 * @param unsettled how many of those are bodies whose paths do not settle
 * @param exceptions how many of those are defects of the checker, and whether it crashed
 */
public record Findings(Map<String, Integer> byKey, int unfollowed, int unsettled, int exceptions) {

  private static final Pattern KEYED =
      Pattern.compile("(?:error|warning): \\[(?<key>[a-z]+(?:\\.[a-z]+)+)] ");

  private static final String UNFOLLOWED = "cannot be followed (";
  private static final Pattern UNSETTLED = Pattern.compile("cannot be followed \\(\\S*TooComplex");
  private static final Pattern THROWN =
      Pattern.compile("cannot be followed \\((?!\\S*TooComplex)\\S+(?:Exception|Error)\\b");

  /** How javac and the framework say that something broke rather than that something is wrong. */
  private static final Pattern CRASH =
      Pattern.compile(
          "The Checker Framework crashed|BugInCF|An exception has occurred in the compiler"
              + "|The system is out of resources|^Exception in thread|An annotation processor threw");

  /** Copies the map. */
  public Findings {
    byKey = Map.copyOf(byKey);
  }

  /** Reads everything that javac printed. */
  static Findings parse(String output) {
    Map<String, Integer> byKey = new TreeMap<>();
    int unfollowed = 0;
    int unsettled = 0;
    int exceptions = 0;
    for (String line : output.lines().toList()) {
      Matcher keyed = KEYED.matcher(line);
      if (keyed.find()) {
        byKey.merge(keyed.group("key"), 1, Integer::sum);
      }
      unfollowed += line.contains(UNFOLLOWED) ? 1 : 0;
      unsettled += UNSETTLED.matcher(line).find() ? 1 : 0;
      exceptions += THROWN.matcher(line).find() || CRASH.matcher(line).find() ? 1 : 0;
    }
    return new Findings(byKey, unfollowed, unsettled, exceptions);
  }

  /**
   * All findings.
   *
   * @return how many there are
   */
  public int count() {
    return byKey.values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * The findings in words.
   *
   * @return each key with its number, the most frequent first, or {@code none}
   */
  public String render() {
    return byKey.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(entry -> entry.getValue() + " " + entry.getKey())
        .reduce((a, b) -> a + ", " + b)
        .orElse("none");
  }
}
