package dev.custody.conformance.run;

import dev.custody.blk.OwnershipViolation;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/**
 * A run in which the referee caught a program.
 *
 * @param rule the key of the rule that was broken
 * @param violation what the referee said, and where
 * @param workload the number of the workload, see {@link Workload#numbered}
 * @param schedule the kind of the schedule, with its seed
 * @param choices all decisions of the schedule; they give the same run again
 */
public record Conviction(
    String rule,
    OwnershipViolation violation,
    long workload,
    String schedule,
    List<Integer> choices) {

  /**
   * Whether the program is said to have kept what it should have given back.
   *
   * @return true for a leak
   */
  public boolean isLeak() {
    return rule.endsWith(".leaked");
  }

  /**
   * The violation with its place and that of the giving up.
   *
   * @return several lines, without those of the machinery below
   */
  public String trace() {
    StringWriter text = new StringWriter();
    violation.printStackTrace(new PrintWriter(text, true));
    return text.toString();
  }
}
