package dev.custody.audit.render;

import dev.custody.audit.AuditReport;
import dev.custody.audit.Counts;
import dev.custody.audit.Place;
import dev.custody.audit.StubFile;
import dev.custody.audit.Suppression;
import dev.custody.audit.TrustedPiece;
import java.util.Locale;

/** Writes an audit as lines for a terminal. */
final class TextRenderer {
  private final StringBuilder text = new StringBuilder();

  private TextRenderer() {}

  static String render(AuditReport report) {
    TextRenderer renderer = new TextRenderer();
    renderer.line(Figures.summary(report.total()));
    renderer.roots(report);
    renderer.trusted(report);
    renderer.suppressions(report);
    renderer.stubs(report);
    renderer.unchecked(report);
    return renderer.text.toString();
  }

  private void roots(AuditReport report) {
    if (report.roots().size() < 2) {
      return;
    }
    int width = report.roots().stream().mapToInt(root -> root.path().length()).max().orElse(0);
    row(width, "", "files", "methods", "trusted", "suppressed", "left to the checker");
    for (AuditReport.Root root : report.roots()) {
      Counts counts = root.counts();
      row(
          width,
          root.path(),
          String.valueOf(counts.files()),
          String.valueOf(counts.methods()),
          String.valueOf(counts.trusted()),
          String.valueOf(counts.suppressed()),
          String.valueOf(counts.proven()));
    }
  }

  private void row(int width, String name, Object... cells) {
    String padded = String.format(Locale.ROOT, "%-" + Math.max(width, 1) + "s", name);
    line("  " + padded + String.format(Locale.ROOT, " %6s %8s %8s %11s %20s", cells));
  }

  private void trusted(AuditReport report) {
    heading("Trusted", report.trusted().size());
    for (TrustedPiece piece : report.trusted()) {
      place(
          piece.place(),
          Figures.counted(piece.lines(), "line")
              + (piece.place().kind() == Place.Kind.TYPE
                  ? ", " + Figures.counted(piece.methods(), "method")
                  : ""));
      line("      " + Figures.reason(piece.reason()));
    }
  }

  private void suppressions(AuditReport report) {
    heading("Suppressed", report.suppressions().size());
    for (Suppression suppression : report.suppressions()) {
      place(suppression.place(), Figures.rule(suppression));
      line(
          "      "
              + (suppression.comment().isBlank() ? "no comment beside it" : suppression.comment()));
    }
  }

  private void place(Place place, String more) {
    line("  " + place.file() + ":" + place.line());
    line("    " + place.kind().words() + " " + place.declaration() + ", " + more);
  }

  private void stubs(AuditReport report) {
    heading("Assumed by stubs", report.assumptions());
    for (StubFile stub : report.stubs()) {
      line("  " + stub.file() + ", " + Figures.counted(stub.assumptions().size(), "declaration"));
      Groups.byType(stub)
          .forEach((type, names) -> line("    " + type + ": " + String.join(", ", names)));
    }
  }

  private void unchecked(AuditReport report) {
    heading("Not checked", report.unchecked().size());
    Groups.unusable(report).forEach(file -> line("  " + file.file() + ": " + file.detail()));
    Groups.byPattern(report)
        .forEach(
            (pattern, files) ->
                line("  excluded by '" + pattern + "': " + Figures.counted(files, "file")));
  }

  private void heading(String title, int number) {
    line("");
    line(title + ": " + (number == 0 ? "nothing" : String.valueOf(number)));
  }

  private void line(String line) {
    text.append(line.stripTrailing()).append('\n');
  }
}
