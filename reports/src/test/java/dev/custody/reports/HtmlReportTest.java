package dev.custody.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.custody.checker.messages.Mend;
import dev.custody.engine.Failure;
import dev.custody.engine.Message;
import dev.custody.engine.Message.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HtmlReportTest {
  private static final Pattern LINK = Pattern.compile("href=\"([^\"]*)\"");
  private static final Pattern TARGET = Pattern.compile("\\bid=\"([^\"]*)\"");

  @TempDir private Path directory;

  @Test
  void marksBothPlacesOfAFindingInTheSource() {
    assertThat(html(Example.LEASES.findings()))
        .contains("<mark class=\"other\">lease.end()</mark>;")
        .contains("return <mark class=\"fault\">lease.rate</mark>();")
        .contains("used here</span>")
        .contains("end() gave up &#39;lease&#39;</span>");
  }

  @Test
  void tellsTheMessageTheMendAndTheRulesPage() {
    assertThat(html(Example.LEASES.findings()))
        .contains(
            "<p>&#39;lease&#39; is used after end() gave up &#39;lease&#39; (<a href=\"#finding-1-5\">line 5</a>)")
        .contains("<p class=\"help\">Move this use before the transfer,")
        .contains("<a class=\"rule\" href=\"#rule-use.after.transfer\">")
        .contains("<h2>Why it matters</h2>");
  }

  @Test
  void countsFindingsByRuleAndByFile() {
    assertThat(html(Example.LEASES.findings()))
        .contains("<title>Custody: 3 findings in 1 file</title>")
        .contains("\">double.transfer</a></td><td class=\"count\">2</td>")
        .contains("\">src/Leases.java</a></td><td class=\"count\">3</td>");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 500})
  void leadsFromEveryLinkSomewhereWithinThePage(int findings) {
    String html = html(many(findings));
    Set<String> targets = all(TARGET, html).collect(Collectors.toSet());

    assertThat(all(TARGET, html)).doesNotHaveDuplicates();
    assertThat(all(LINK, html).map(link -> link.substring(1))).isSubsetOf(targets);
    assertThat(html).contains(findings == 0 ? "no findings" : findings + " finding");
  }

  @Test
  void needsNothingFromElsewhere() {
    assertThat(html(Example.LEASES.findings()))
        .doesNotContain("<script", "<link", "src=", "url(", "@import", "http:", "https:");
  }

  @Test
  void showsSourceAndMessagesAsTheyAreWritten() {
    Example odd = new Example("<b>.java", "List<b> x = \"<script>\" & y;\n");
    Findings findings =
        odd.findings(odd.violation("tag.stale", "'<script>' & more. <i>Help</i>", "\"<script>\""));

    assertThat(html(findings))
        .contains(
            "List&lt;b&gt; x = <mark class=\"fault\">&quot;&lt;script&gt;&quot;</mark> &amp; y;")
        .contains("<p>&#39;&lt;script&gt;&#39; &amp; more</p>")
        .contains("&lt;i&gt;Help&lt;/i&gt;")
        .doesNotContain("<script", "<i>Help", "<b>.java");
  }

  @Test
  void namesFixesAndWhatTheBaselineKnows() {
    Example one = new Example("One.java", "final class One {}\n");
    Mend mend = new Mend("make it open", List.of(new Mend.Edit(one.at("final "), "")));
    Findings findings = one.findings(one.mendable("tag.stale", "w", "One", mend));
    Baseline known = Baseline.of(findings.result(), one.sources());

    assertThat(html(known.compare(findings.result(), one.sources())))
        .contains("<li>make it open</li>")
        .contains("<span class=\"known\">known</span>")
        .contains("1 finding in 1 file, 1 of them known");
  }

  @Test
  void saysFirstThatNotEverythingWasChecked() {
    Findings findings =
        Example.LEASES.findings(Example.placeless(Kind.ERROR, "cannot find symbol"));

    assertThat(html(findings))
        .contains("not wholly checked, no findings")
        .contains("cannot find symbol");
  }

  @Test
  void refusesATextThatIsNoReport() {
    for (String text : List.of("", "{}", "[]", "{\"runs\": []}", "<html>")) {
      assertThatExceptionOfType(Failure.class)
          .isThrownBy(() -> HtmlReport.of(text))
          .withMessageStartingWith("not a SARIF report: ");
    }
  }

  @Test
  void writesAFile() throws IOException {
    Path file = directory.resolve("new/report.html");
    HtmlReport report = HtmlReport.of(SarifReport.of(Example.LEASES.findings()).json());
    report.writeTo(file);

    assertThat(Files.readString(file)).isEqualTo(report.html()).startsWith("<!DOCTYPE html>");
  }

  private static Findings many(int number) {
    String text =
        IntStream.range(0, number)
            .mapToObj(i -> "use(v" + i + ");\n")
            .collect(Collectors.joining());
    Example example = new Example("Many.java", text);
    return example.findings(
        IntStream.range(0, number)
            .mapToObj(
                i -> example.violation("tag.stale", "v" + i + " is stale. Help", "(v" + i + ")"))
            .toArray(Message[]::new));
  }

  private static String html(Findings findings) {
    return HtmlReport.of(SarifReport.of(findings).json()).html();
  }

  private static Stream<String> all(Pattern pattern, String html) {
    return pattern.matcher(html).results().map(found -> found.group(1));
  }
}
