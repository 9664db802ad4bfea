package dev.custody.cli.outcome;

import dev.custody.engine.Amount;
import dev.custody.engine.CheckResult;
import dev.custody.engine.Failure;
import dev.custody.engine.Message.Kind;
import dev.custody.engine.Statistics;
import dev.custody.reports.Findings;
import java.io.PrintWriter;

/**
 * What the findings of a check come to, in one closing line and an exit status. Findings that a
 * baseline knows do no harm.
 *
 * @param files how many source files were given
 * @param findings what came of them
 */
public record Verdict(int files, Findings findings) {

  /**
   * Prints the closing line.
   *
   * @return fine, or violations
   * @throws Failure when the sources have errors besides violations, and so were not wholly checked
   */
  public ExitCode announce(PrintWriter out) {
    CheckResult result = findings.result();
    if (result.count(Kind.ERROR) > 0) {
      throw new Failure("not checked: " + errors(result.count(Kind.ERROR)));
    }
    int gone = findings.gone().size();
    if (gone > 0) {
      out.println(
          "custody: %s of the baseline not found any more; --update-baseline drops %s"
              .formatted(Amount.of(gone, "finding"), gone == 1 ? "it" : "them"));
    }
    boolean fine = findings.fresh().isEmpty();
    out.println("custody: " + (fine ? accepted(result.statistics()) : rejected()));
    return fine ? ExitCode.FINE : ExitCode.VIOLATIONS;
  }

  private static String errors(long number) {
    return Amount.of(number, "error") + " that must be mended first, see above";
  }

  private String accepted(Statistics counts) {
    int known = findings.known().size();
    return String.join(
        ", ",
        (known == 0 ? "accepted: " : "nothing new: " + Amount.of(known, "known violation") + ", ")
            + Amount.of(files, "file"),
        Amount.of(counts.methods(), "method"),
        Amount.of(counts.values(), "tracked value"),
        Amount.of(counts.transfers(), "transfer") + " proven");
  }

  private String rejected() {
    int known = findings.known().size();
    return "rejected: %s of %s%s; 'custody explain KEY' shows how to mend each"
        .formatted(
            Amount.of(findings.fresh().size(), known == 0 ? "violation" : "new violation"),
            String.join(", ", findings.freshResult().brokenRules()),
            known == 0 ? "" : " beside " + known + " known");
  }
}
