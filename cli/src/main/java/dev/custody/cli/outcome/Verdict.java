package dev.custody.cli.outcome;

import dev.custody.engine.CheckJob;
import dev.custody.engine.CheckResult;
import dev.custody.engine.CheckRun;
import dev.custody.engine.Failure;
import dev.custody.engine.Message.Kind;
import dev.custody.engine.Statistics;
import java.io.PrintWriter;

/**
 * What the result of a check comes to, in one closing line and an exit status.
 *
 * @param files how many source files were given
 * @param result what came of them
 */
public record Verdict(int files, CheckResult result) {

  /**
   * Checks the sources of a job.
   *
   * @throws Failure when javac or the checker cannot do it
   */
  public static Verdict of(CheckJob job) {
    return new Verdict(job.sources().size(), CheckRun.of(job));
  }

  /**
   * Prints everything javac said, then the closing line.
   *
   * @return fine, or violations
   * @throws Failure when the sources have errors besides violations, and so were not wholly checked
   */
  public ExitCode announce(PrintWriter out) {
    result.printed().forEach(out::println);
    if (result.count(Kind.ERROR) > 0) {
      throw new Failure("not checked: " + errors());
    }
    out.println("custody: " + (result.accepted() ? accepted() : rejected()));
    return result.accepted() ? ExitCode.FINE : ExitCode.VIOLATIONS;
  }

  private String errors() {
    return counted(result.count(Kind.ERROR), "error") + " that must be mended first, see above";
  }

  private String accepted() {
    Statistics counts = result.statistics();
    return String.join(
        ", ",
        "accepted: " + counted(files, "file"),
        counted(counts.methods(), "method"),
        counted(counts.values(), "tracked value"),
        counted(counts.transfers(), "transfer") + " proven");
  }

  private String rejected() {
    return "rejected: %s of %s; 'custody explain KEY' shows how to mend each"
        .formatted(
            counted(result.count(Kind.VIOLATION), "violation"),
            String.join(", ", result.brokenRules()));
  }

  /** Returns a number with its noun, in the singular or the plural. */
  public static String counted(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
