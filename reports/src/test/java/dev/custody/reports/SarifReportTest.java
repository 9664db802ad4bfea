package dev.custody.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.custody.checker.messages.Mend;
import dev.custody.checker.messages.Mend.Edit;
import dev.custody.engine.Failure;
import dev.custody.engine.Message.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SarifReportTest {
  private static final JsonSchema SCHEMA = schema();

  @TempDir private Path directory;

  @Test
  void tellsRulePlaceAndMessageOfAFinding() {
    JsonObject result = results(Example.LEASES.findings()).get(0).getAsJsonObject();

    assertThat(result.get("ruleId").getAsString()).isEqualTo("use.after.transfer");
    assertThat(result.get("level").getAsString()).isEqualTo("error");
    JsonObject place = place(result.getAsJsonArray("locations").get(0));
    assertThat(place.getAsJsonObject("artifactLocation"))
        .hasToString("{\"uri\":\"src/Leases.java\",\"uriBaseId\":\"SRCROOT\"}");
    assertThat(place.getAsJsonObject("region"))
        .hasToString(
            "{\"startLine\":6,\"startColumn\":12,\"endLine\":6,\"endColumn\":22,"
                + "\"snippet\":{\"text\":\"lease.rate\"}}");
    assertThat(place.getAsJsonObject("contextRegion").get("startLine").getAsInt()).isEqualTo(4);
  }

  @Test
  void linksTheMessageToWhereTheValueWasGivenUp() {
    JsonObject result = results(Example.LEASES.findings()).get(0).getAsJsonObject();
    JsonObject related = result.getAsJsonArray("relatedLocations").get(0).getAsJsonObject();

    assertThat(text(result))
        .startsWith("'lease' is used after end() gave up 'lease' ([line 5](1));");
    assertThat(related.get("id").getAsInt()).isEqualTo(1);
    assertThat(text(related)).isEqualTo("end() gave up 'lease'");
    assertThat(place(related).getAsJsonObject("region").get("startLine").getAsInt()).isEqualTo(5);
  }

  @Test
  void refersToARuleThatHasNameHelpAndLevel() {
    JsonObject run = run(Example.LEASES.findings());
    JsonObject result = run.getAsJsonArray("results").get(0).getAsJsonObject();
    JsonObject rule =
        run.getAsJsonObject("tool")
            .getAsJsonObject("driver")
            .getAsJsonArray("rules")
            .get(result.get("ruleIndex").getAsInt())
            .getAsJsonObject();

    assertThat(rule.get("id").getAsString()).isEqualTo("use.after.transfer");
    assertThat(rule.get("name").getAsString()).isEqualTo("UseAfterTransfer");
    assertThat(rule.getAsJsonObject("help").get("markdown").getAsString())
        .startsWith("# use.after.transfer\n");
    assertThat(rule.getAsJsonObject("help").get("text").getAsString())
        .startsWith("use.after.transfer\n\nA value is used after it was given up")
        .doesNotContain("```");
    assertThat(rule.getAsJsonObject("fullDescription").get("text").getAsString())
        .contains("Block-layer requests are pooled.");
  }

  @Test
  void namesTheAddressOfEachPageWhenThereIsOne() {
    Edition published = new Edition("1.0", Optional.of("https://example.org/rules/"));
    String json = SarifReport.of(Example.LEASES.findings(), published).json();

    assertValid(json);
    assertThat(json)
        .contains("\"informationUri\": \"https://example.org/rules/\"")
        .contains("\"helpUri\": \"https://example.org/rules/owned.leaked.md\"");
    assertThat(SarifReport.of(Example.LEASES.findings()).json()).doesNotContain("\"helpUri\"");
  }

  @Test
  void offersMendsAsFixes() {
    Example one = new Example("src/One.java", "final class One {}\n");
    Mend mend =
        new Mend(
            "make it open",
            List.of(new Edit(one.at("final "), ""), new Edit(one.at("One"), "Two")));
    JsonObject fix =
        results(one.findings(one.mendable("owned.leaked", "w", "One", mend)))
            .get(0)
            .getAsJsonObject()
            .getAsJsonArray("fixes")
            .get(0)
            .getAsJsonObject();

    assertThat(fix.getAsJsonObject("description").get("text").getAsString())
        .isEqualTo("make it open");
    assertThat(fix.getAsJsonArray("artifactChanges")).hasSize(1);
    assertThat(fix.toString())
        .contains(
            "{\"deletedRegion\":{\"startLine\":1,\"startColumn\":1,\"endLine\":1,\"endColumn\":7},"
                + "\"insertedContent\":{\"text\":\"\"}}");
  }

  @Test
  void keepsErrorsThatAreNoFindingsApart() {
    Example broken = new Example("src/Broken.java", "final class Broken {\n  int x = y;\n}\n");
    JsonObject run = run(broken.findings());
    JsonObject invocation = run.getAsJsonArray("invocations").get(0).getAsJsonObject();

    assertThat(run.getAsJsonArray("results")).isEmpty();
    assertThat(invocation.get("executionSuccessful").getAsBoolean()).isFalse();
    assertThat(invocation.getAsJsonArray("toolExecutionNotifications")).hasSize(1);
    assertThat(invocation.toString()).contains("cannot find symbol", "\"startLine\":2");
  }

  @Test
  void callsARunWithoutErrorsSuccessful() {
    JsonObject run = run(new Example("Fine.java", "final class Fine {}\n").findings());

    assertThat(run.getAsJsonArray("results")).isEmpty();
    assertThat(run.getAsJsonArray("invocations").get(0))
        .hasToString("{\"executionSuccessful\":true,\"toolExecutionNotifications\":[]}");
  }

  @Test
  void tellsWhatIsAboutNoPlace() {
    Findings findings =
        Example.LEASES.findings(
            Example.placeless(Kind.ERROR, "no such option"),
            Example.placeless(Kind.WARNING, "old option"));

    assertThat(run(findings).getAsJsonArray("invocations").toString())
        .contains("{\"level\":\"error\",\"message\":{\"text\":\"no such option\"}}")
        .contains("{\"level\":\"warning\",\"message\":{\"text\":\"old option\"}}");
  }

  @Test
  void marksWhatTheBaselineKnows() {
    Baseline known = Baseline.of(Example.LEASES.check(), Example.LEASES.sources());
    String worse = Example.LEASES.text().replace("return lease", "return 1 + lease");
    Example now = new Example(Example.LEASES.name(), worse);
    JsonArray results = results(known.compare(now.check(), now.sources()));

    assertThat(results).hasSize(3);
    assertThat(results.get(0).toString()).contains("\"baselineState\":\"new\",\"suppressions\":[]");
    assertThat(results.get(1).toString())
        .contains("\"baselineState\":\"unchanged\",\"suppressions\":[{\"kind\":\"external\"");
    assertThat(run(now.findings()).toString()).doesNotContain("baselineState", "suppressions");
  }

  @Test
  void addressesFilesBelowTheRootRelativeToIt() {
    Example spaced = new Example("a b/ä.java", "x\n");
    Example outside = new Example("../beside/O.java", "x\n");

    assertThat(address(spaced))
        .isEqualTo("{\"uri\":\"a%20b/%C3%A4.java\",\"uriBaseId\":\"SRCROOT\"}");
    assertThat(address(outside)).startsWith("{\"uri\":\"file:///").doesNotContain("SRCROOT");
    assertThat(run(spaced.findings()).getAsJsonObject("originalUriBaseIds").toString())
        .contains("\"uri\":\"file:///examples/of%20reports/\"");
  }

  @Test
  void staysValidWhenTheSourceIsGone() {
    Example gone = new Example("Gone.java", "one\ntwo\n");
    Findings findings = gone.findings(gone.violation("tag.stale", "w", "two"));
    Findings unread = Findings.of(findings.result(), Sources.of(Example.ROOT, List.of()));

    assertThat(results(unread)).hasSize(1);
  }

  @Test
  void isTheSameForTheSameFindings() {
    assertThat(SarifReport.of(Example.LEASES.findings()).json())
        .isEqualTo(SarifReport.of(Example.LEASES.findings()).json());
  }

  @Test
  void writesAFileAndSaysInOneLineWhenThatFails() throws IOException {
    Path file = directory.resolve("new/report.sarif");
    SarifReport report = SarifReport.of(Example.LEASES.findings());
    report.writeTo(file);

    assertThat(Files.readString(file)).isEqualTo(report.json());
    assertThatExceptionOfType(Failure.class)
        .isThrownBy(() -> report.writeTo(directory))
        .withMessage("cannot write the SARIF report to " + directory + " (is a directory)");
  }

  private static String address(Example example) {
    JsonObject result =
        results(example.findings(example.violation("tag.stale", "w", "x")))
            .get(0)
            .getAsJsonObject();
    return place(result.getAsJsonArray("locations").get(0))
        .getAsJsonObject("artifactLocation")
        .toString();
  }

  private static JsonObject place(JsonElement location) {
    return location.getAsJsonObject().getAsJsonObject("physicalLocation");
  }

  private static String text(JsonObject saying) {
    return saying.getAsJsonObject("message").get("text").getAsString();
  }

  private static JsonArray results(Findings findings) {
    return run(findings).getAsJsonArray("results");
  }

  /** Each report that a test looks at must keep the schema. */
  private static JsonObject run(Findings findings) {
    String json = SarifReport.of(findings).json();
    assertValid(json);
    return JsonParser.parseString(json)
        .getAsJsonObject()
        .getAsJsonArray("runs")
        .get(0)
        .getAsJsonObject();
  }

  private static void assertValid(String json) {
    assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
  }

  private static JsonSchema schema() {
    try (InputStream in =
        SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
