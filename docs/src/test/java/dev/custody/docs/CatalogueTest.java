package dev.custody.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.checker.messages.Diagnostic;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The catalogue of the checker, the pages and the programs speak of the same rules. */
final class CatalogueTest {

  @Test
  void everyPageIsOfARuleInTheCatalogue() {
    assertThat(Documentation.rulePages())
        .extracting(MarkdownPage::name)
        .isSubsetOf(Arrays.stream(Diagnostic.values()).map(Diagnostic::key).toList());
  }

  @TestFactory
  Stream<DynamicTest> everyRuleHasItsFivePieces() {
    return Arrays.stream(Diagnostic.values())
        .map(Diagnostic::key)
        .map(
            key ->
                DynamicTest.dynamicTest(
                    key,
                    () -> assertThat(RulePieces.missing(Documentation.root(), key)).isEmpty()));
  }
}
