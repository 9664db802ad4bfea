package dev.custody.testdata;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one compilation said.
 *
 * @param findings the diagnostics of the checker, in the order of the compiler
 * @param javaErrors what javac itself objected to, each with file and line; empty for valid Java
 */
public record CheckedResult(List<Finding> findings, List<String> javaErrors) {

  /** Copies both lists. */
  public CheckedResult {
    findings = List.copyOf(findings);
    javaErrors = List.copyOf(javaErrors);
  }

  /**
   * Whether neither the checker nor javac had anything to say.
   *
   * @return true when the sources are accepted
   */
  public boolean isSilent() {
    return findings.isEmpty() && javaErrors.isEmpty();
  }

  /**
   * Everything that was said, one diagnostic after the other.
   *
   * @return the text, empty when all is well
   */
  public String render() {
    return Stream.concat(findings.stream().map(Finding::render), javaErrors.stream())
        .collect(Collectors.joining("\n"));
  }
}
