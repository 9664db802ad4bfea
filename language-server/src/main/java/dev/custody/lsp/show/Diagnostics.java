package dev.custody.lsp.show;

import static java.util.stream.Collectors.joining;

import dev.custody.checker.messages.Finding.Related;
import dev.custody.checker.messages.Span;
import dev.custody.engine.Message;
import dev.custody.lsp.check.Checked;
import dev.custody.lsp.text.Buffer;
import dev.custody.lsp.text.Shift;
import dev.custody.lsp.text.Texts;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.jspecify.annotations.Nullable;

/** Findings as an editor shows them. */
public final class Diagnostics {

  /** What the editor calls the origin of a diagnostic. */
  public static final String SOURCE = "custody";

  private static final String MISPLACED = "annotation.misplaced";

  private final RulePages pages;
  private final boolean links;
  private final boolean related;
  private final boolean tags;

  /**
   * Diagnostics for one editor.
   *
   * @param pages the pages that they link to
   * @param links whether the editor shows such links
   * @param related whether it shows other places
   * @param tags whether it knows tags
   */
  public Diagnostics(RulePages pages, boolean links, boolean related, boolean tags) {
    this.pages = pages;
    this.links = links;
    this.related = related;
    this.tags = tags;
  }

  /**
   * What is to be shown of a file.
   *
   * @param buffer the file as it stands
   * @param latest what its last check said, which was of this state
   * @param good what the last check said that got as far as ownership; null where none did
   * @return its diagnostics
   */
  public List<Diagnostic> of(Buffer buffer, Checked latest, @Nullable Checked good) {
    List<Diagnostic> shown = new ArrayList<>();
    Optional<Message> obstacle = latest.obstacle();
    if (obstacle.isEmpty()) {
      for (Message finding : latest.findings()) {
        shown.add(fresh(buffer, finding));
      }
      return shown;
    }
    shown.add(unchecked(buffer, obstacle.get()));
    if (good != null) {
      Shift shift = Shift.between(good.buffer().text(), buffer.text());
      for (Message finding : good.findings()) {
        stale(finding, shift).ifPresent(shown::add);
      }
    }
    return shown;
  }

  private Diagnostic fresh(Buffer buffer, Message finding) {
    Range range =
        finding
            .at()
            .map(at -> Texts.range(buffer.text(), at.start(), end(at, buffer.text())))
            .orElse(new Range(new Position(0, 0), new Position(0, 0)));
    Diagnostic shown = about(finding, range, finding.words());
    shown.setSeverity(DiagnosticSeverity.Error);
    if (related && !finding.related().isEmpty()) {
      shown.setRelatedInformation(
          finding.related().stream().map(place -> relatedTo(buffer, place)).toList());
    }
    return shown;
  }

  /** A stretch of which only the start is known is shown as the word that begins there. */
  private static int end(Span at, String text) {
    int end = at.end();
    while (at.end() == at.start()
        && end < text.length()
        && Character.isJavaIdentifierPart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private Diagnostic about(Message finding, Range range, String words) {
    Diagnostic shown = new Diagnostic();
    shown.setRange(range);
    shown.setMessage(words);
    shown.setSource(SOURCE);
    shown.setCode(finding.key());
    if (links) {
      pages
          .link(finding.key())
          .ifPresent(
              page -> shown.setCodeDescription(new DiagnosticCodeDescription(page.toString())));
    }
    if (tags && finding.key().equals(MISPLACED)) {
      shown.setTags(List.of(DiagnosticTag.Unnecessary));
    }
    return shown;
  }

  private static DiagnosticRelatedInformation relatedTo(Buffer buffer, Related place) {
    Span at = place.at();
    boolean isHere = isOf(at.file(), buffer.path());
    Range range =
        isHere
            ? Texts.range(buffer.text(), at.start(), at.end())
            : new Range(
                new Position(at.line() - 1, at.column() - 1),
                new Position(at.endLine() - 1, at.endColumn() - 1));
    String uri = isHere ? buffer.uri() : at.file().toString();
    return new DiagnosticRelatedInformation(new Location(uri, range), place.label());
  }

  private static boolean isOf(URI file, Path path) {
    return "file".equals(file.getScheme()) && Path.of(file).equals(path);
  }

  /** The last good findings stay in sight, where their text still stands, but do not shout. */
  private Optional<Diagnostic> stale(Message finding, Shift shift) {
    return finding
        .at()
        .flatMap(at -> shift.move(at.start(), at.end()))
        .map(
            range -> {
              Diagnostic shown = about(finding, range, "(stale) " + finding.words());
              shown.setSeverity(DiagnosticSeverity.Information);
              return shown;
            });
  }

  /** Another server or the build says what is wrong; this one only says what follows from it. */
  private static Diagnostic unchecked(Buffer buffer, Message obstacle) {
    Optional<Span> here = obstacle.at().filter(at -> isOf(at.file(), buffer.path()));
    String where =
        here.isPresent() || obstacle.at().isEmpty()
            ? ""
            : Path.of(obstacle.at().get().file()).getFileName()
                + ":"
                + obstacle.at().get().line()
                + ": ";
    Diagnostic shown = new Diagnostic();
    shown.setRange(
        here.map(at -> Texts.range(buffer.text(), at.start(), end(at, buffer.text())))
            .orElse(new Range(new Position(0, 0), new Position(0, 0))));
    shown.setSeverity(DiagnosticSeverity.Warning);
    shown.setSource(SOURCE);
    shown.setMessage(
        "ownership is not checked, because this does not compile: "
            + where
            + oneLine(obstacle.words()));
    return shown;
  }

  /** javac names the symbol that it cannot find in the lines below. */
  private static String oneLine(String words) {
    return words.lines().map(line -> line.strip().replaceAll("\\s+", " ")).collect(joining(", "));
  }
}
