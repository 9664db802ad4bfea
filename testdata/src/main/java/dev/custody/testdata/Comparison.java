package dev.custody.testdata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How what was said differs from what was expected.
 *
 * @param missing expectations that no finding met
 * @param unexpected findings that nobody asked for
 * @param javaErrors what javac itself objected to
 */
public record Comparison(
    List<Expectation> missing, List<Finding> unexpected, List<String> javaErrors) {

  /** Copies the lists. */
  public Comparison {
    missing = List.copyOf(missing);
    unexpected = List.copyOf(unexpected);
    javaErrors = List.copyOf(javaErrors);
  }

  /**
   * Matches findings with expectations one to one, by file, line and key.
   *
   * @param expected what the program asks for
   * @param result what was said
   * @return the differences
   */
  public static Comparison of(Collection<Expectation> expected, CheckedResult result) {
    List<Expectation> missing = new ArrayList<>(expected);
    List<Finding> unexpected = new ArrayList<>();
    for (Finding finding : result.findings()) {
      if (!missing.remove(Expectation.metBy(finding))) {
        unexpected.add(finding);
      }
    }
    return new Comparison(missing, unexpected, result.javaErrors());
  }

  /**
   * Whether nothing differs.
   *
   * @return true when every expectation was met and nothing else was said
   */
  public boolean isEqual() {
    return missing.isEmpty() && unexpected.isEmpty() && javaErrors.isEmpty();
  }

  /**
   * The differences, one in a line.
   *
   * @return the text, empty when nothing differs
   */
  public String render() {
    return Stream.of(
            missing.stream().map(expected -> "missing     " + expected.render()),
            unexpected.stream().map(finding -> "unexpected  " + finding.render()),
            javaErrors.stream().map(error -> "javac       " + error))
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n"));
  }
}
