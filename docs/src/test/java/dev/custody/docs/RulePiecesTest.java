package dev.custody.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script makes all five pieces of a rule, and the search names each that is missing. */
final class RulePiecesTest {
  private static final String CHECKER = "checker/src/main/java/dev/custody/checker";

  @TempDir private Path checkout;

  @BeforeEach
  void copyWhatTheScriptReads() throws IOException {
    for (String file :
        new String[] {
          CHECKER + "/messages/Diagnostic.java",
          CHECKER + "/rules/FlowRule.java",
          "CHANGELOG.md",
          "scripts/new-rule",
          "scripts/rule-template/rule.java",
          "scripts/rule-template/page.md",
          "scripts/rule-template/reject.java",
          "scripts/rule-template/accept.java"
        }) {
      Path copy = checkout.resolve(file);
      Files.createDirectories(copy.getParent());
      Files.copy(Documentation.root().resolve(file), copy);
    }
  }

  @Test
  void theScriptMakesEveryPiece() throws Exception {
    assertThat(RulePieces.missing(checkout, "count.stolen")).hasSize(6);

    assertThat(newRule("count.stolen")).isZero();

    assertThat(RulePieces.missing(checkout, "count.stolen")).isEmpty();
    assertThat(checkout.resolve(CHECKER).resolve("messages/Diagnostic.java"))
        .content()
        .contains(
            "decided\"),\n  /** Say when. Arguments: variable. */\n  COUNT_STOLEN(\"count.stolen\",");
    assertThat(checkout.resolve(CHECKER).resolve("rules/FlowRule.java"))
        .content()
        .contains(",\n          new CountStolen());");
  }

  @Test
  void theScriptMakesNoRuleTwice() throws Exception {
    newRule("count.stolen");

    assertThat(newRule("count.stolen")).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"Count.stolen", "count..stolen", "count_stolen", "''"})
  void theScriptRefusesAKeyOfAnotherForm(String key) throws Exception {
    assertThat(newRule(key)).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    CHECKER + "/messages/Diagnostic.java, no constant COUNT_STOLEN in ",
    CHECKER + "/rules/CountStolen.java, no rule reports Diagnostic.COUNT_STOLEN in ",
    "docs/rules/count.stolen.md, no page docs/rules/count.stolen.md",
    "testdata/count.stolen/reject/CountStolen.java, no program in testdata/count.stolen/reject",
    "testdata/count.stolen/accept/CountStolen.java, no program in testdata/count.stolen/accept",
    "CHANGELOG.md, no line for `count.stolen` in CHANGELOG.md"
  })
  void aMissingPieceIsNamed(String piece, String complaint) throws Exception {
    newRule("count.stolen");
    Files.writeString(checkout.resolve(piece), "");

    assertThat(RulePieces.missing(checkout, "count.stolen"))
        .singleElement()
        .asString()
        .startsWith(complaint);
  }

  private int newRule(String key) throws IOException, InterruptedException {
    return new ProcessBuilder("scripts/new-rule", key)
        .directory(checkout.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }
}
