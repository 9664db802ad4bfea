package dev.custody.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each page of a rule has the parts that readers expect, and each part is true. */
final class RulePagesTest {
  private static final List<String> PARTS =
      List.of(
          "## Why it matters",
          "## Rejected",
          "## Mended",
          "## Near misses that are accepted",
          "## Limits",
          "## Suppressing");

  @TestFactory
  Stream<DynamicNode> eachPage() {
    return Documentation.rulePages().stream()
        .map(page -> dynamicContainer(page.name(), testsOf(page)));
  }

  private static Stream<DynamicTest> testsOf(MarkdownPage page) {
    Stream<DynamicTest> examples = ExampleTests.of(page);
    return Quotes.REFRESH
        ? examples
        : Stream.concat(
            Stream.of(
                dynamicTest("has every part in order", () -> hasEveryPart(page)),
                dynamicTest("rejects by its own rule", () -> quotesItsRule(page))),
            examples);
  }

  private static void hasEveryPart(MarkdownPage page) {
    assertThat(page.headings()).startsWith("# " + page.name());
    assertThat(page.headings().stream().skip(1)).containsExactlyElementsOf(PARTS);
    assertThat(page.examples()).hasAtLeastOneElementOfType(Example.Rejected.class);
    assertThat(page.examples().stream().filter(Example.Accepted.class::isInstance))
        .hasSizeGreaterThanOrEqualTo(2);
  }

  private static void quotesItsRule(MarkdownPage page) {
    for (Example example : page.examples()) {
      if (example instanceof Example.Rejected rejected) {
        assertThat(rejected.quotedKeys()).containsOnly(page.name());
      }
    }
  }
}
