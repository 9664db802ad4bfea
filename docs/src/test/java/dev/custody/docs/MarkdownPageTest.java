package dev.custody.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class MarkdownPageTest {

  @Test
  void findsProgramsAndTheQuoteOfTheRejectedOne() {
    MarkdownPage page =
        page("# t\n```java reject\nclass A {}\n```\nsays\n```text\nA.java:1: error\n```\n");

    assertThat(page.examples())
        .singleElement()
        .isInstanceOfSatisfying(
            Example.Rejected.class,
            rejected -> {
              assertThat(rejected.fileName()).isEqualTo("A.java");
              assertThat(rejected.quote().body()).isEqualTo("A.java:1: error\n");
            });
  }

  @Test
  void namesAProgramAfterItsFirstType() {
    MarkdownPage page =
        page("```java accept\nimport a.B;\n\npublic final class C {}\nclass D {}\n```\n");

    assertThat(page.examples()).extracting(Example::fileName).containsExactly("C.java");
  }

  @Test
  void leavesBlocksInOtherLanguagesAlone() {
    assertThat(page("```bash\njava -jar x.jar\n```\n").examples()).isEmpty();
  }

  @Test
  void takesNoHeadingFromInsideABlock() {
    assertThat(page("# a\n```bash\n# comment\n```\n## b\n").headings())
        .containsExactly("# a", "## b");
  }

  @Test
  void refusesAProgramThatIsMarkedNeitherAcceptNorReject() {
    assertThatIllegalStateException()
        .isThrownBy(() -> page("```java\nclass A {}\n```\n").examples())
        .withMessageContaining("neither accept nor reject");
  }

  @Test
  void refusesARejectedProgramWithoutItsMessage() {
    assertThatIllegalStateException()
        .isThrownBy(() -> page("```java reject\nclass A {}\n```\n").examples())
        .withMessageContaining("no message quoted");
  }

  @Test
  void refreshingReplacesTheQuotesAndNothingElse() {
    String before = "x\n```java reject\nclass A {}\n```\n```text\nold\n```\ny\n";

    assertThat(Quotes.refreshed(page(before), rejected -> "new " + rejected.fileName() + "\n"))
        .isEqualTo("x\n```java reject\nclass A {}\n```\n```text\nnew A.java\n```\ny\n");
  }

  private static MarkdownPage page(String text) {
    return new MarkdownPage(Path.of("page.md"), text);
  }
}
