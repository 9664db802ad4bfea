package dev.custody.maven;

import dev.custody.engine.Amount;
import dev.custody.engine.CheckResult;
import dev.custody.engine.Statistics;
import dev.custody.reports.Baseline;
import dev.custody.reports.Findings;
import dev.custody.reports.Sources;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals share that fail a build which breaks a rule of ownership. */
abstract class VerdictMojo extends CheckingMojo {

  /** Whether a violation that is not known fails the build; otherwise it is a warning. */
  @Parameter(property = "custody.failOnViolation", defaultValue = "true")
  private String failOnViolation = "true";

  /**
   * Which reports to write besides the log: <code>sarif</code>, <code>html</code>, both or none.
   */
  @Parameter(property = "custody.reportFormats")
  private List<String> reportFormats = new ArrayList<>();

  /** Where reports go; each is named after its goal. */
  @Parameter(
      property = "custody.reportDirectory",
      defaultValue = "${project.build.directory}/custody")
  private @Nullable File reportDirectory;

  private final Part part;
  private final String goal;

  VerdictMojo(Part part, String goal) {
    this.part = part;
    this.goal = goal;
  }

  @Override
  final void look() throws MojoFailureException {
    boolean fails = Flags.read("custody.failOnViolation", failOnViolation);
    List<ReportFormat> formats = ReportFormat.named(reportFormats);
    Optional<Baseline> baseline = baseline();
    Optional<Checked> checked = check(part);
    if (checked.isPresent()) {
      Findings findings = findings(checked.get(), baseline);
      write(findings, formats);
      judge(checked.get(), findings, fails);
    }
  }

  private Findings findings(Checked checked, Optional<Baseline> baseline) {
    Sources sources = sources(checked.sources());
    return baseline
        .map(known -> known.compare(checked.result(), sources))
        .orElseGet(() -> Findings.of(checked.result(), sources));
  }

  private void write(Findings findings, List<ReportFormat> formats) {
    Path directory = Objects.requireNonNull(reportDirectory, "set by Maven").toPath();
    for (ReportFormat format : formats) {
      Path file = directory.resolve(goal + "." + format.written());
      format.write(findings, file);
      getLog().info("Report written to " + file);
    }
  }

  private void judge(Checked checked, Findings findings, boolean fails)
      throws MojoFailureException {
    tellKnown(findings);
    if (findings.fresh().isEmpty()) {
      getLog().info(accepted(checked));
      return;
    }
    findings.fresh().stream()
        .map(found -> Told.of(found.message()))
        .forEach(fails ? getLog()::error : getLog()::warn);
    String verdict = rejected(findings);
    if (fails) {
      throw new MojoFailureException(verdict);
    }
    getLog().warn(verdict);
  }

  private void tellKnown(Findings findings) {
    int known = findings.known().size();
    if (known > 0) {
      getLog().info("Tolerated: %s known in %s".formatted(violations(known), baselineFile()));
    }
    long gone = findings.gone().stream().filter(found -> isOurs(found.file())).count();
    if (gone > 0) {
      getLog()
          .info(
              "Gone: %s known in %s; 'mvn compile custody:update-baseline' forgets them"
                  .formatted(violations(gone), baselineFile()));
    }
  }

  /** A baseline holds what is known of the tests too. */
  private boolean isOurs(String file) {
    Path path = project().getBasedir().toPath().resolve(file);
    return part.sources(project()).roots().stream().anyMatch(path::startsWith);
  }

  private static String accepted(Checked checked) {
    Statistics counts = checked.result().statistics();
    return String.join(
        ", ",
        "Accepted: " + Amount.of(checked.sources().size(), "file"),
        Amount.of(counts.methods(), "method"),
        Amount.of(counts.values(), "tracked value"),
        Amount.of(counts.transfers(), "transfer") + " proven");
  }

  private static String rejected(Findings findings) {
    CheckResult fresh = findings.freshResult();
    return "%s of %s; 'mvn custody:explain -Dcustody.rule=%s' shows how to mend %s"
        .formatted(
            violations(findings.fresh().size()),
            String.join(", ", fresh.brokenRules()),
            fresh.brokenRules().get(0),
            findings.fresh().size() == 1 ? "it" : "one");
  }

  private static String violations(long number) {
    return Amount.of(number, "violation");
  }
}
