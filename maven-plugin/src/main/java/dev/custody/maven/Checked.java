package dev.custody.maven;

import dev.custody.engine.CheckResult;
import dev.custody.engine.SourceText;
import java.util.List;

/**
 * What was checked, and what came of it.
 *
 * @param sources what was checked
 * @param result what came of it
 */
record Checked(List<SourceText> sources, CheckResult result) {

  /** Copies the list, so that what was checked never changes. */
  Checked {
    sources = List.copyOf(sources);
  }
}
