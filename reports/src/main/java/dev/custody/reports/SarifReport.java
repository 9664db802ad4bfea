package dev.custody.reports;

import dev.custody.checker.messages.Finding.Related;
import dev.custody.checker.messages.Mend;
import dev.custody.checker.messages.Mend.Edit;
import dev.custody.engine.Failure;
import dev.custody.engine.Message;
import dev.custody.engine.Message.Kind;
import dev.custody.reports.sarif.Log;
import dev.custody.reports.sarif.Result;
import dev.custody.reports.sarif.Result.ArtifactChange;
import dev.custody.reports.sarif.Result.Fix;
import dev.custody.reports.sarif.Result.Replacement;
import dev.custody.reports.sarif.Result.Suppression;
import dev.custody.reports.sarif.Run;
import dev.custody.reports.sarif.Run.Driver;
import dev.custody.reports.sarif.Run.Invocation;
import dev.custody.reports.sarif.Run.Notification;
import dev.custody.reports.sarif.Run.RuleReference;
import dev.custody.reports.sarif.Run.Tool;
import dev.custody.reports.sarif.Text;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The findings of a check in SARIF 2.1.0, for code hosts, editors and build servers.
 *
 * <p>Addresses of files are relative to the root of the sources. Nothing in it depends on when the
 * check was made, so that the same findings make the same file.
 */
public final class SarifReport {
  private static final String FINGERPRINT = "custodyFinding/v1";

  private final Findings findings;
  private final Edition edition;
  private final SarifRules rules;
  private final SarifPlaces places;

  private SarifReport(Findings findings, Edition edition) {
    this.findings = findings;
    this.edition = edition;
    this.rules = new SarifRules(RulePages.shipped(), edition);
    this.places = new SarifPlaces(findings.sources());
  }

  /** Returns the report on the findings of a check. */
  public static SarifReport of(Findings findings) {
    return of(findings, Edition.current());
  }

  static SarifReport of(Findings findings, Edition edition) {
    return new SarifReport(findings, edition);
  }

  /**
   * Writes the report, in a directory that is made where it is missing.
   *
   * @throws Failure when that is not possible
   */
  public void writeTo(Path file) {
    TextFiles.write(file, json(), "SARIF report");
  }

  /** Returns the report's text. */
  public String json() {
    return Log.of(run()).json();
  }

  private Run run() {
    return new Run(
        new Tool(driver()),
        List.of(invocation()),
        places.bases(),
        "en-US",
        "utf16CodeUnits",
        "UTF-8",
        "java",
        results());
  }

  private Driver driver() {
    return new Driver(
        "Custody",
        "Custody " + edition.version(),
        edition.version(),
        edition.version(),
        edition.pages().orElse(null),
        Text.of("Checks who owns what in a Java program, while it is compiled."),
        rules.all());
  }

  private Invocation invocation() {
    return new Invocation(
        findings.result().count(Kind.ERROR) == 0,
        findings.result().messages().stream()
            .filter(message -> message.kind() != Kind.VIOLATION)
            .map(this::notification)
            .toList());
  }

  private Notification notification(Message message) {
    var at = places.at(message);
    return new Notification(
        message.kind() == Kind.ERROR ? "error" : "warning",
        Text.of(message.words()),
        at.isEmpty() ? null : at,
        message.key().isEmpty() ? null : rules.reference(message.key()));
  }

  private List<Result> results() {
    Stream<Result> fresh = findings.fresh().stream().map(found -> result(found, false));
    Stream<Result> known = findings.known().stream().map(found -> result(found, true));
    return Stream.concat(fresh, known).toList();
  }

  private Result result(Identified found, boolean known) {
    Message message = found.message();
    RuleReference rule = rules.reference(message.key());
    return new Result(
        rule.id(),
        rule.index(),
        "error",
        Text.of(linked(message)),
        places.at(message),
        places.related(message),
        fixes(message),
        Map.of(FINGERPRINT, found.fingerprint().value()),
        findings.hasBaseline() ? (known ? "unchanged" : "new") : null,
        known
            ? List.of(new Suppression("external", "accepted", "known in the baseline"))
            : findings.hasBaseline() ? List.of() : null);
  }

  /** Makes a link of each line number in the words that stands for a related place. */
  private static String linked(Message message) {
    String words = message.words();
    int id = 0;
    for (Related related : message.related()) {
      id++;
      String line = "line " + related.at().line();
      words = words.replaceFirst("(?<!\\[)\\b" + line + "\\b", "[" + line + "](" + id + ")");
    }
    return words;
  }

  private @Nullable List<Fix> fixes(Message message) {
    return message.mends().isEmpty() ? null : message.mends().stream().map(this::fix).toList();
  }

  private Fix fix(Mend mend) {
    Map<URI, List<Replacement>> changes = new LinkedHashMap<>();
    for (Edit edit : mend.edits()) {
      changes
          .computeIfAbsent(edit.at().file(), file -> new ArrayList<>())
          .add(new Replacement(SarifPlaces.replaced(edit.at()), Text.of(edit.text())));
    }
    return new Fix(
        Text.of(mend.title()),
        changes.entrySet().stream()
            .map(change -> new ArtifactChange(places.file(change.getKey()), change.getValue()))
            .toList());
  }
}
