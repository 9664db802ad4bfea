package dev.custody.audit;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern for paths below a root.
 *
 * @param pattern as written
 * @param matcher what it stands for
 */
record Glob(String pattern, PathMatcher matcher) {
  private static final Path HERE = Path.of(".");

  /**
   * Reads a pattern.
   *
   * @throws AuditException when it is none
   */
  static Glob of(String pattern) {
    try {
      return new Glob(pattern, FileSystems.getDefault().getPathMatcher("glob:" + pattern));
    } catch (PatternSyntaxException e) {
      throw new AuditException(
          "not a pattern for paths: '" + pattern + "' (" + e.getDescription() + ")", e);
    }
  }

  /** Whether a path below a root matches; a leading {@code **}{@code /} may stand for nothing. */
  boolean matches(Path below) {
    return matcher.matches(below) || matcher.matches(HERE.resolve(below));
  }
}
