package dev.custody.maven;

import dev.custody.engine.Failure;
import dev.custody.reports.Findings;
import dev.custody.reports.HtmlReport;
import dev.custody.reports.SarifReport;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The forms that findings can be written in, besides the lines of the log. */
enum ReportFormat {
  /** SARIF 2.1.0, for code hosts and editors. */
  SARIF {
    @Override
    void write(Findings findings, Path file) {
      SarifReport.of(findings).writeTo(file);
    }
  },

  /** A page to read. */
  HTML {
    @Override
    void write(Findings findings, Path file) {
      HtmlReport.of(SarifReport.of(findings).json()).writeTo(file);
    }
  };

  /** Returns the name, as it is written in a pom and at the end of a file's name. */
  String written() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Writes a report.
   *
   * @throws Failure when that is not possible
   */
  abstract void write(Findings findings, Path file);

  /**
   * Returns the formats that a user named.
   *
   * @throws Failure when one is unknown
   */
  static List<ReportFormat> named(List<String> names) {
    return names.stream().map(ReportFormat::named).distinct().toList();
  }

  private static ReportFormat named(String name) {
    return Arrays.stream(values())
        .filter(format -> format.written().equals(name.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                new Failure(
                    "custody.reportFormats holds '%s', and not one of %s"
                        .formatted(name, known())));
  }

  private static String known() {
    return Arrays.stream(values()).map(ReportFormat::written).collect(Collectors.joining(", "));
  }
}
