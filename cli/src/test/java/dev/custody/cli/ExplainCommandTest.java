package dev.custody.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.checker.messages.Diagnostic;
import dev.custody.cli.terminal.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ExplainCommandTest {

  @ParameterizedTest
  @EnumSource(Diagnostic.class)
  void printsThePageOfEachRule(Diagnostic rule) {
    Run run = Run.custody("explain", rule.key());

    assertThat(run.out()).startsWith("# " + rule.key() + "\n").contains("## Mended");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
  }

  @Test
  void takesAKeyInTheBracketsThatJavacPrints() {
    assertThat(Run.custody("explain", "[owned.leaked]").out()).startsWith("# owned.leaked\n");
  }

  @Test
  void namesTheNearestKeysForAnUnknownOne() {
    Run run = Run.custody("explain", "use.after.tranfser");

    assertThat(run.err())
        .startsWith("custody: no rule 'use.after.tranfser'; the nearest: use.after.transfer");
    assertThat(run.out()).isEmpty();
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void pointsAtTheListWhenNothingIsNear() {
    Run run = Run.custody("explain", "xyzzy");

    assertThat(run.err())
        .isEqualTo("custody: no rule 'xyzzy'; 'custody explain' lists all rules\n");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void listsEveryRuleWithOneLine() {
    Run run = Run.custody("explain");

    assertThat(run.out().lines()).hasSize(Diagnostic.values().length);
    assertThat(run.out()).contains("owned.leaked               An owned value is still owned");
    assertThat(run.status()).isZero();
  }

  @Test
  void listsTheRulesWhenAskedAsWell() {
    assertThat(Run.custody("explain", "--list")).isEqualTo(Run.custody("explain"));
  }

  @Test
  void setsThePageForReadingOnATerminal() {
    Run run = Run.on(new Terminal(true, false, false), "explain", "use.after.transfer");

    assertThat(run.out())
        .startsWith("use.after.transfer\n\n  A value is used after it was given up,")
        .contains("\nWhy it matters\n\n  Block-layer requests are pooled.")
        .contains("\n    import dev.custody.annotations.Owned;\n")
        .doesNotContain("```", "## ", "\u001b");
  }

  @Test
  void coloursThePageOnlyWhereThatIsWanted() {
    Terminal colourful = new Terminal(true, false, true);

    assertThat(Run.on(colourful, "explain", "tag.stale").out()).contains("\u001b[1mtag.stale");
    assertThat(Run.on(colourful, "explain", "--color", "never", "tag.stale").out())
        .doesNotContain("\u001b");
    assertThat(Run.custody("explain", "--color", "always", "tag.stale").out()).contains("\u001b[");
  }
}
