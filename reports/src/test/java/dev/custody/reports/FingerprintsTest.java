package dev.custody.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.engine.Message.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FingerprintsTest {

  @Test
  void staysWhenLinesMove() {
    Example moved = with("final class Leases {", "/** Added. */\n\nfinal class Leases {");

    assertThat(values(moved)).isEqualTo(values(Example.LEASES));
  }

  @Test
  void staysWhenALineIsIndentedAnew() {
    Example indented = with("    return lease.rate();", "\t\treturn   lease.rate();");

    assertThat(values(indented)).isEqualTo(values(Example.LEASES));
  }

  @Test
  void tellsFindingsApartWhoseLinesAreAlike() {
    assertThat(values(Example.LEASES)).hasSize(3).doesNotHaveDuplicates();
  }

  @Test
  void changesWithTheLineTheFileAndTheRule() {
    String before = values(Example.LEASES).get(0);

    assertThat(values(with("return lease.rate()", "return 1 + lease.rate()")))
        .doesNotContain(before);
    assertThat(values(new Example("src/Other.java", Example.LEASES.text()))).doesNotContain(before);
    assertThat(of(Example.LEASES, "tag.stale")).isNotEqualTo(of(Example.LEASES, "tag.unowned"));
  }

  @Test
  void knowsRuleFileAndLineForPeople() {
    Fingerprint first = Example.LEASES.findings().fresh().get(0).fingerprint();

    assertThat(first.rule()).isEqualTo("use.after.transfer");
    assertThat(first.file()).isEqualTo("src/Leases.java");
    assertThat(first.excerpt()).isEqualTo("return lease.rate();");
    assertThat(first.value()).matches("[0-9a-f]{32}");
  }

  @Test
  void leavesOutWhatIsNoViolation() {
    assertThat(
            Fingerprints.of(List.of(Example.placeless(Kind.ERROR, "x")), Example.LEASES.sources()))
        .isEmpty();
  }

  private static Example with(String before, String after) {
    String text = Example.LEASES.text();
    assertThat(text).contains(before);
    return new Example(Example.LEASES.name(), text.replace(before, after));
  }

  private static String of(Example example, String key) {
    return example
        .findings(example.violation(key, "words", "lease.rate()"))
        .fresh()
        .get(0)
        .fingerprint()
        .value();
  }

  private static List<String> values(Example example) {
    return example.findings().fresh().stream().map(found -> found.fingerprint().value()).toList();
  }
}
