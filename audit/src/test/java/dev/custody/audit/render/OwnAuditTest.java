package dev.custody.audit.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.audit.Audit;
import dev.custody.audit.AuditReport;
import dev.custody.audit.Counts;
import dev.custody.audit.UncheckedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The audit of this checkout, and the page that shows it; tests run in the root of the checkout.
 */
final class OwnAuditTest {
  private static final Path PAGE = Path.of("docs/audit.md");
  private static final String BLOCK_LAYER = "block-layer/src/main";

  /** A command of the page with the block after it, which shows what it prints. */
  private static final Pattern SHOWN =
      Pattern.compile(
          "```bash\\ncustody audit ([^\\n]*)\\n```\\n\\n```text\\n(.*?)```", Pattern.DOTALL);

  private static AuditReport report =
      new AuditReport(List.of(), List.of(), List.of(), List.of(), List.of());

  @BeforeAll
  static void auditEveryModule() throws IOException {
    report = Audit.of(mainSources(), List.of(), List.of());
  }

  @Test
  void findsAllTrustInTheBlockLayer() {
    assertThat(report.trusted())
        .isNotEmpty()
        .allSatisfy(piece -> assertThat(piece.place().file()).startsWith(BLOCK_LAYER + "/"))
        .allSatisfy(piece -> assertThat(piece.reason().text()).isNotBlank())
        .allSatisfy(piece -> assertThat(piece.reason().known()).isTrue());
    assertThat(report.suppressions()).isEmpty();
  }

  @Test
  void readsEverySource() {
    assertThat(report.unchecked()).extracting(UncheckedFile::file).isEmpty();
    assertThat(report.total().proven()).isGreaterThan(1000);
    assertThat(report.roots())
        .filteredOn(root -> !root.path().equals(BLOCK_LAYER))
        .extracting(AuditReport.Root::counts)
        .allMatch(counts -> counts.proven() == counts.methods());
  }

  @Test
  void isShownOnThePageAsItIs() throws IOException {
    String page = Files.readString(PAGE);
    Matcher shown = SHOWN.matcher(page);
    String real = shown.replaceAll(found -> Matcher.quoteReplacement(rerun(found)));

    if (Boolean.getBoolean("custody.docs.refresh")) {
      Files.writeString(PAGE, real);
    }
    assertThat(SHOWN.matcher(page).results()).isNotEmpty();
    assertThat(Files.readString(PAGE)).isEqualTo(real);
  }

  private static String rerun(MatchResult found) {
    List<Path> roots = Stream.of(found.group(1).split(" ", -1)).map(Path::of).toList();
    String printed = Format.TEXT.render(Audit.of(roots, List.of(), List.of()));
    return "```bash\ncustody audit " + found.group(1) + "\n```\n\n```text\n" + printed + "```";
  }

  @Test
  void namesEachMemberOfItsJsonOnThePage() throws IOException {
    String page = Files.readString(PAGE);
    String json = Format.JSON.render(report);

    assertThat(page).contains("`version` | " + JsonRenderer.VERSION);
    assertThat(
            Pattern.compile("\"(\\w+)\":").matcher(json).results().map(m -> m.group(1)).distinct())
        .allSatisfy(member -> assertThat(page).contains("`" + member + "`"));
    assertThat(Counts.class.getRecordComponents())
        .allSatisfy(component -> assertThat(page).contains("`" + component.getName() + "`"));
  }

  private static List<Path> mainSources() throws IOException {
    try (Stream<Path> modules = Files.list(Path.of(""))) {
      return modules
          .map(module -> module.resolve("src/main"))
          .filter(sources -> Files.isDirectory(sources.resolve("java")))
          .sorted()
          .toList();
    }
  }
}
