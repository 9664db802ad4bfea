package dev.custody.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.custody.engine.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BaselineTest {
  @TempDir private Path directory;
  private Path file = Path.of("");

  @BeforeEach
  void nameTheFile() {
    file = directory.resolve("known/baseline.json");
  }

  @Test
  void toleratesWhatItKnowsAndNothingElse() {
    write(Example.LEASES);
    Example worse =
        with("  int rate() {", "  int leak(@Owned Lease other) { return 1; }\n\n  int rate() {");
    Findings findings = Baseline.read(file).compare(worse.check(), worse.sources());

    assertThat(findings.known()).hasSize(3);
    assertThat(findings.fresh())
        .singleElement()
        .satisfies(
            found ->
                assertThat(found.fingerprint().excerpt())
                    .isEqualTo("int leak(@Owned Lease other) { return 1; }"));
    assertThat(findings.gone()).isEmpty();
    assertThat(findings.freshResult().messages())
        .containsExactly(findings.fresh().get(0).message());
  }

  @Test
  void tellsWhatIsGone() {
    write(Example.LEASES);
    Example better = with("return lease.rate();", "return 1;");
    Findings findings = Baseline.read(file).compare(better.check(), better.sources());

    assertThat(findings.fresh()).isEmpty();
    assertThat(findings.gone())
        .singleElement()
        .satisfies(gone -> assertThat(gone.rule()).isEqualTo("use.after.transfer"));
  }

  @Test
  void isWrittenOneFindingALineInAnOrderThatDoesNotDependOnTheCheck() throws IOException {
    write(Example.LEASES);

    assertThat(Files.readAllLines(file))
        .hasSize(8)
        .element(1)
        .isEqualTo("  \"custody-baseline\": 1,");
    assertThat(Files.readString(file))
        .containsSubsequence("\"double.transfer\"", "\"double.transfer\"", "\"use.after.transfer\"")
        .contains(
            "\"rule\":\"use.after.transfer\",\"file\":\"src/Leases.java\",\"excerpt\":\"return lease.rate();\"}");
  }

  @Test
  void canKnowNothing() {
    write(new Example("Fine.java", "final class Fine {}\n"));

    assertThat(Baseline.read(file).size()).isZero();
  }

  @Test
  void namesAFileThatIsMissing() {
    assertThatExceptionOfType(Failure.class)
        .isThrownBy(() -> Baseline.read(file))
        .withMessage("no such baseline: " + file);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | damaged, or no JSON",
        "[] | damaged, or no JSON",
        "{ | damaged, or no JSON",
        "<xml/> | damaged, or no JSON",
        "{} | \"custody-baseline\" or \"findings\" is missing",
        "{\"custody-baseline\": 1} | \"custody-baseline\" or \"findings\" is missing",
        "{\"custody-baseline\": 2, \"findings\": []} | version 2, but this Custody reads version 1",
        "{\"custody-baseline\": \"x\", \"findings\": []} | For input string: \"x\"",
        "{\"custody-baseline\": 1, \"findings\": 3} | damaged, or no JSON",
        "{\"custody-baseline\": 1, \"findings\": [3]} | damaged, or no JSON",
        "{\"custody-baseline\": 1, \"findings\": [{}]} | a finding without \"fingerprint\"",
        "{\"custody-baseline\": 1, \"findings\": [{\"fingerprint\": []}]} | damaged, or no JSON"
      })
  void saysInOneLineWhatIsWrongWithAFile(String text, String wrong) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);

    assertThatExceptionOfType(Failure.class)
        .isThrownBy(() -> Baseline.read(file))
        .withMessage("not a baseline: " + file + " (" + wrong + ")");
  }

  @Test
  void saysInOneLineThatAFileIsNoText() throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0});

    assertThatExceptionOfType(Failure.class)
        .isThrownBy(() -> Baseline.read(file))
        .withMessage("not a baseline: " + file + " (not UTF-8)");
  }

  @Test
  void saysInOneLineThatAFileCannotBeWritten() throws IOException {
    Path plain = Files.createFile(directory.resolve("plain"));

    assertThatExceptionOfType(Failure.class)
        .isThrownBy(
            () ->
                Baseline.of(Example.LEASES.check(), Example.LEASES.sources())
                    .writeTo(plain.resolve("baseline")))
        .withMessage(
            "cannot write the baseline to "
                + plain.resolve("baseline")
                + " (its directory is a file)");
  }

  private void write(Example example) {
    Baseline.of(example.check(), example.sources()).writeTo(file);
  }

  private static Example with(String before, String after) {
    return new Example(Example.LEASES.name(), Example.LEASES.text().replace(before, after));
  }
}
