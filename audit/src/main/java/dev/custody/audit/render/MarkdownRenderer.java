package dev.custody.audit.render;

import dev.custody.audit.AuditReport;
import dev.custody.audit.Counts;
import dev.custody.audit.Place;
import dev.custody.audit.StubFile;
import dev.custody.audit.Suppression;
import dev.custody.audit.TrustedPiece;

/** Writes an audit as a page for a review. */
final class MarkdownRenderer {
  private final StringBuilder page = new StringBuilder();

  private MarkdownRenderer() {}

  static String render(AuditReport report) {
    MarkdownRenderer renderer = new MarkdownRenderer();
    renderer.line("# Audit");
    renderer.line("");
    renderer.line(Figures.summary(report.total()) + ".");
    renderer.roots(report);
    renderer.trusted(report);
    renderer.suppressions(report);
    renderer.stubs(report);
    renderer.unchecked(report);
    return renderer.page.toString();
  }

  private void roots(AuditReport report) {
    line("");
    line("| tree | files | methods | trusted | suppressed | left to the checker |");
    line("| --- | ---: | ---: | ---: | ---: | ---: |");
    for (AuditReport.Root root : report.roots()) {
      Counts counts = root.counts();
      row(
          code(root.path()),
          counts.files(),
          counts.methods(),
          counts.trusted(),
          counts.suppressed(),
          counts.proven());
    }
  }

  private void trusted(AuditReport report) {
    heading("Trusted", report.trusted().size());
    if (!report.trusted().isEmpty()) {
      line("| place | declaration | lines | methods | reason |");
      line("| --- | --- | ---: | ---: | --- |");
    }
    for (TrustedPiece piece : report.trusted()) {
      row(
          place(piece.place()),
          declaration(piece.place()),
          piece.lines(),
          piece.methods(),
          escaped(Figures.reason(piece.reason())));
    }
  }

  private void suppressions(AuditReport report) {
    heading("Suppressed", report.suppressions().size());
    if (!report.suppressions().isEmpty()) {
      line("| place | declaration | rule | methods | comment |");
      line("| --- | --- | --- | ---: | --- |");
    }
    for (Suppression suppression : report.suppressions()) {
      row(
          place(suppression.place()),
          declaration(suppression.place()),
          escaped(Figures.rule(suppression)),
          suppression.methods(),
          escaped(suppression.comment()));
    }
  }

  private void stubs(AuditReport report) {
    heading("Assumed by stubs", report.assumptions());
    for (StubFile stub : report.stubs()) {
      line("### " + code(stub.file()));
      line("");
      line("| line | class | declaration |");
      line("| ---: | --- | --- |");
      stub.assumptions().forEach(each -> row(each.line(), code(each.type()), code(each.text())));
      line("");
    }
  }

  private void unchecked(AuditReport report) {
    heading("Not checked", report.unchecked().size());
    Groups.unusable(report)
        .forEach(file -> line("- " + code(file.file()) + ": " + escaped(file.detail())));
    Groups.byPattern(report)
        .forEach(
            (pattern, files) ->
                line("- " + Figures.counted(files, "file") + " excluded by " + code(pattern)));
  }

  private void heading(String title, int number) {
    line("");
    line("## " + title + ": " + (number == 0 ? "nothing" : String.valueOf(number)));
    line("");
  }

  private static String place(Place place) {
    return code(place.file() + ":" + place.line());
  }

  private static String declaration(Place place) {
    return place.kind().words() + " " + code(place.declaration());
  }

  private void row(Object... cells) {
    page.append('|');
    for (Object cell : cells) {
      page.append(' ').append(cell).append(" |");
    }
    page.append('\n');
  }

  /** Returns a text as code; the fence is longer than any run of backquotes in it. */
  private static String code(String text) {
    String fence = "`";
    while (text.contains(fence)) {
      fence += "`";
    }
    String space = text.startsWith("`") || text.endsWith("`") ? " " : "";
    return fence + space + text.replace("|", "\\|") + space + fence;
  }

  private static String escaped(String text) {
    return text.replaceAll("[\\\\`*_{}\\[\\]<>#|]", "\\\\$0");
  }

  private void line(String line) {
    page.append(line).append('\n');
  }
}
