package dev.custody.testdata;

import java.nio.file.Path;

/**
 * A finding that a program asks for.
 *
 * @param file the source file
 * @param line the line that the finding must point at, from 1
 * @param key the key of the rule
 */
public record Expectation(Path file, long line, String key) {

  /**
   * The expectation that a finding meets.
   *
   * @param finding what the checker said
   * @return its file, line and key
   */
  public static Expectation metBy(Finding finding) {
    return new Expectation(finding.file(), finding.line(), finding.key());
  }

  /**
   * The expectation in the form of a finding.
   *
   * @return file, line and key in one line
   */
  public String render() {
    return "%s:%d: error: [%s]".formatted(file, line, key);
  }
}
