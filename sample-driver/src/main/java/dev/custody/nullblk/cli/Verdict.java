package dev.custody.nullblk.cli;

import java.util.List;

/**
 * What went wrong in a run besides I/O errors, which a device may well have.
 *
 * @param mismatches reads that gave wrong bytes
 * @param violations uses of requests against their ownership
 * @param failures what callbacks of the driver threw, and what deletion of a device reported
 */
record Verdict(long mismatches, int violations, List<String> failures) {
  /**
   * Tells whether nothing went wrong.
   *
   * @return true when the command succeeds
   */
  boolean isGood() {
    return mismatches == 0 && violations == 0 && failures.isEmpty();
  }
}
