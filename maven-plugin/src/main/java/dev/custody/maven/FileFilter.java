package dev.custody.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.codehaus.plexus.util.MatchPatterns;

/**
 * Which files below a source root are meant: patterns as Maven's plugins know them, such as {@code
 * **}{@code /generated/**}.
 *
 * @param includes a file must match one of these, if there are any
 * @param excludes and none of these
 */
record FileFilter(List<String> includes, List<String> excludes) {

  /** Copies the lists, so that a filter never changes. */
  FileFilter {
    includes = includes.stream().map(FileFilter::withSeparators).toList();
    excludes = excludes.stream().map(FileFilter::withSeparators).toList();
  }

  /** Returns whether a file is meant, given its path below the root. */
  boolean accepts(Path below) {
    return (includes.isEmpty() || matches(includes, below)) && !matches(excludes, below);
  }

  private static boolean matches(List<String> patterns, Path below) {
    return MatchPatterns.from(patterns.toArray(String[]::new)).matches(below.toString(), true);
  }

  /** A directory stands for all that is in it. */
  private static String withSeparators(String pattern) {
    String separated = pattern.strip().replace('/', File.separatorChar);
    return separated.endsWith(File.separator) ? separated + "**" : separated;
  }
}
