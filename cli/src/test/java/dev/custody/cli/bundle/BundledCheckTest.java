package dev.custody.cli.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.custody.cli.outcome.ExitCode;
import dev.custody.cli.terminal.Presentation;
import dev.custody.engine.Failure;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BundledCheckTest {
  private static final String DRIVER =
      """
      import dev.custody.annotations.Owned;
      import dev.custody.blk.Request;

      final class Driver {
        void finish(@Owned Request<Void> rq) {
          rq.endOk();
        }
      }
      """;

  @TempDir private Path root;
  private final StringWriter out = new StringWriter();

  @Test
  void acceptsTheNullBlockDriverAndRejectsEachBrokenVariant() {
    ExitCode code = check(Checkout.ofThisJar());

    assertThat(code).isEqualTo(ExitCode.FINE);
    assertThat(out.toString())
        .startsWith("Checking the null block driver in ")
        .containsPattern(
            "\ncustody: accepted: \\d+ files, [1-9]\\d* methods, [1-9]\\d* tracked values,")
        .containsPattern("\ncustody: (\\d+) of \\1 broken variants rejected, each by its rule\n$")
        .doesNotContain("NOT OK");
  }

  @Test
  void showsTitleMessageAndRuleOfEachVariant() throws IOException {
    driver(DRIVER);
    edit("1-twice", "Ends twice", "double.transfer", "    rq.endOk();\n    rq.endOk();\n");

    assertThat(check(new Checkout(root))).isEqualTo(ExitCode.FINE);
    assertThat(out.toString())
        .contains("\n1 of 1: Ends twice\n")
        .contains("Driver.java:7: error: [double.transfer] ")
        .containsPattern("\n    rq\\.endOk\\(\\);\n +\\^\nok: rejected by double.transfer\n")
        .endsWith("\ncustody: 1 of 1 broken variants rejected, each by its rule\n");
  }

  @Test
  void failsWhenAVariantIsNotRejectedByItsRule() throws IOException {
    driver(DRIVER);
    edit("1-twice", "Ends twice", "owned.leaked", "    rq.endOk();\n    rq.endOk();\n");

    assertFails("1 of 1 broken variants were not rejected by their rule, see above");
    assertThat(out.toString()).contains("\nNOT OK: 1-twice was not rejected by owned.leaked\n");
  }

  @Test
  void failsWhenAVariantDoesNotFitTheDriver() throws IOException {
    driver(DRIVER.replace("rq.endOk();", "rq.requeue(true);"));
    edit("1-twice", "Ends twice", "double.transfer", "    rq.endOk();\n    rq.endOk();\n");

    assertFails("a broken variant does not fit the driver any more: 1-twice: Driver.java: ");
  }

  @Test
  void failsWhenThereAreNoVariants() throws IOException {
    driver(DRIVER);

    assertFails("no broken variants in ");
  }

  @Test
  void reportsViolationsOfTheDriverItself() throws IOException {
    driver(DRIVER.replace("    rq.endOk();\n", ""));

    assertThat(check(new Checkout(root))).isEqualTo(ExitCode.VIOLATIONS);
    assertThat(out.toString())
        .contains("Driver.java:5: error: [owned.leaked] ")
        .contains("custody: rejected: 1 violation of owned.leaked;")
        .doesNotContain("Breaking it");
  }

  private void driver(String text) throws IOException {
    Files.createDirectories(root.resolve("testdata/gallery"));
    Path sources = Files.createDirectories(root.resolve("sample-driver/src/main/java"));
    Files.writeString(sources.resolve("Driver.java"), text);
  }

  private void edit(String name, String title, String rule, String replacement) throws IOException {
    Files.writeString(
        root.resolve("testdata/gallery/" + name + ".edit"),
        "title: %s\nrule: %s\nfile: Driver.java\n\n<<<<\n    rq.endOk();\n====\n%s>>>>\n"
            .formatted(title, rule, replacement));
  }

  private ExitCode check(Checkout checkout) {
    return new BundledCheck(checkout, List.of(), Presentation.plain(), new PrintWriter(out)).run();
  }

  private void assertFails(String message) {
    assertThatExceptionOfType(Failure.class)
        .isThrownBy(() -> check(new Checkout(root)))
        .withMessageStartingWith(message);
  }
}
