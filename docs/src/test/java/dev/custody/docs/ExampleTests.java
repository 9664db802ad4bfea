package dev.custody.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Makes a test of each program on a page; with {@link Quotes#REFRESH}, writes the quotes instead.
 */
final class ExampleTests {

  private ExampleTests() {}

  /** Returns the tests of a page, in the order of its programs. */
  static Stream<DynamicTest> of(MarkdownPage page) {
    if (Quotes.REFRESH) {
      return Stream.of(dynamicTest("is refreshed", () -> Quotes.refresh(page, RealMessages::of)));
    }
    return page.examples().stream()
        .map(example -> dynamicTest(example.fileName(), () -> behavesAsThePageSays(example)));
  }

  private static void behavesAsThePageSays(Example example) {
    String expected = example instanceof Example.Rejected rejected ? rejected.quote().body() : "";
    assertThat(RealMessages.of(example)).isEqualTo(expected);
  }
}
