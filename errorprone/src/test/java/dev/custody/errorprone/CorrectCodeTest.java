package dev.custody.errorprone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** No check objects to code that the checker accepts. */
final class CorrectCodeTest {

  private final Compilation compilation = new Compilation(Checks.all());

  /** Suppressions are what these programs are about, and the programs give no reasons. */
  @Test
  void programsThatTheCheckerAcceptsHaveNoFindingsButSuppressionsWithoutReason() {
    Map<String, String> programs = Programs.judged("accept");

    List<Finding> findings = compilation.findings(programs);

    assertThat(programs).hasSizeGreaterThan(1900);
    assertThat(findings)
        .allSatisfy(f -> assertThat(f.check()).isEqualTo("SuppressionWithoutReason"))
        .extracting(Finding::file)
        .containsExactlyInAnyOrder(
            "testdata/double.transfer/accept/AllSuppressed.java",
            "testdata/double.transfer/accept/SuppressedOtherRule.java",
            "testdata/double.transfer/accept/SuppressedRule.java",
            "testdata/owned.leaked/accept/contract_SuppressedByKey.java",
            "testdata/owned.leaked/accept/contract_SuppressedByKey.java");
  }

  @Test
  void theBlockLayerHasNoFindings() {
    Map<String, String> sources = Programs.of("block-layer/src/main/java");

    assertThat(sources).isNotEmpty();
    assertThat(compilation.findings(sources)).isEmpty();
  }

  @Test
  void theNullBlockDriverHasNoFindings() {
    Map<String, String> sources = Programs.of("sample-driver/src/main/java");

    assertThat(sources).isNotEmpty();
    assertThat(compilation.findings(sources)).isEmpty();
  }
}
