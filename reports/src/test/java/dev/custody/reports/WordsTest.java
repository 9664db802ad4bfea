package dev.custody.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.checker.messages.Diagnostic;
import dev.custody.engine.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class WordsTest {

  @ParameterizedTest
  @EnumSource(Diagnostic.class)
  void everyMessageOfTheCatalogueSaysHowToMendIt(Diagnostic rule) {
    Words words = Words.of(rule.format());

    assertThat(words.help()).isNotEmpty().doesNotContain(". ");
    assertThat(words.said()).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(Diagnostic.class)
  void everyRuleHasALabelForThePlaceAtFaultAPageAndAReason(Diagnostic rule) {
    Example example = new Example("X.java", "x");
    Message message = example.violation(rule.key(), "words", "x");

    assertThat(Labels.of(message)).matches("[a-z].*[^.]");
    assertThat(RulePages.shipped().summary(rule.key())).endsWith(".");
    assertThat(RulePages.shipped().reason(rule.key())).isNotEmpty();
  }

  @Test
  void whatHasNoSecondSentenceHasNoHelp() {
    assertThat(Words.of("cannot find symbol")).isEqualTo(new Words("cannot find symbol", ""));
  }
}
