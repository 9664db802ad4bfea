package dev.custody.cli;

import dev.custody.cli.terminal.Presentation;
import dev.custody.cli.terminal.Terminal;
import dev.custody.engine.Amount;
import dev.custody.engine.CheckResult;
import dev.custody.engine.Message.Kind;
import dev.custody.reports.Baseline;
import dev.custody.reports.Findings;
import dev.custody.reports.HtmlReport;
import dev.custody.reports.SarifReport;
import dev.custody.reports.Sources;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of {@code custody check} that say what is told of the findings, and where. */
final class ReportOptions {

  @Option(
      names = "--pretty",
      negatable = true,
      description =
          "print the sources with both places marked, instead of javac's lines; default on a terminal")
  private @Nullable Boolean pretty;

  @Mixin private ColourOption colour = new ColourOption();

  @Option(
      names = "--sarif",
      paramLabel = "FILE",
      description = "write the findings to FILE as SARIF 2.1.0")
  private @Nullable Path sarif;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "write the findings to FILE as one page of HTML")
  private @Nullable Path html;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "tolerate the findings that FILE knows")
  private @Nullable Path baseline;

  @Option(
      names = "--update-baseline",
      description =
          "write the findings of this check to the baseline, all of them known from then on")
  private boolean updateBaseline;

  /** Returns how messages are printed. */
  Presentation presentation(Terminal terminal) {
    boolean excerpts = Objects.requireNonNullElse(pretty, terminal.out());
    return new Presentation(excerpts, colour.paint(terminal));
  }

  /** Returns what is wrong with the options beside each other, or null. */
  @Nullable String contradiction(boolean hasPaths) {
    if (updateBaseline && baseline == null) {
      return "--update-baseline needs --baseline FILE";
    }
    boolean asksForFiles = sarif != null || html != null || baseline != null;
    return asksForFiles && !hasPaths ? "--sarif, --html and --baseline need a PATH" : null;
  }

  /** Reads the baseline that findings are compared with; null where there is none. */
  @Nullable Baseline readBaseline() {
    return baseline == null || updateBaseline ? null : Baseline.read(baseline);
  }

  /** Writes the files that were asked for, and says so of a baseline that was updated. */
  void write(Findings findings, PrintWriter out) {
    if (updateBaseline && findings.hasBaseline()) {
      out.println(
          "custody: %s knows %s now"
              .formatted(baseline, Amount.of(findings.known().size(), "finding")));
    }
    if (sarif != null) {
      SarifReport.of(findings).writeTo(sarif);
    }
    if (html != null) {
      HtmlReport.of(SarifReport.of(findings).json()).writeTo(html);
    }
  }

  /**
   * Compares findings with the baseline, after that has been updated if this was asked for.
   *
   * @param known the baseline as it was before the check; null where there is none
   */
  Findings compare(CheckResult result, Sources sources, @Nullable Baseline known) {
    if (known != null) {
      return known.compare(result, sources);
    }
    if (!updateBaseline || baseline == null || result.count(Kind.ERROR) > 0) {
      return Findings.of(result, sources); // what was not wholly checked makes no baseline
    }
    Baseline updated = Baseline.of(result, sources);
    updated.writeTo(baseline);
    return updated.compare(result, sources);
  }
}
