package dev.custody.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.reports.excerpt.Paint;
import org.junit.jupiter.api.Test;

final class MarkdownTextTest {

  @Test
  void wrapsParagraphsAndSetsHeadingsApart() {
    assertThat(MarkdownText.of("# Title\n\n" + "word ".repeat(30) + "\n\nNext\nline.", Paint.PLAIN))
        .containsExactly(
            "Title",
            "",
            "  " + "word ".repeat(14) + "word",
            "  " + "word ".repeat(14) + "word",
            "",
            "  Next line.");
  }

  @Test
  void leavesProgramsAsTheyAre() {
    assertThat(MarkdownText.of("```java reject\nclass A {\n\n  int a;\n}\n```\n", Paint.PLAIN))
        .containsExactly("    class A {", "", "      int a;", "    }");
  }

  @Test
  void alignsTheLinesOfAListItem() {
    assertThat(MarkdownText.of("- " + "word ".repeat(17) + "\n- two\n", Paint.PLAIN))
        .containsExactly("  - " + "word ".repeat(14) + "word", "    word word", "  - two");
  }

  @Test
  void coloursNamesWithoutBreakingThem() {
    assertThat(MarkdownText.of("word ".repeat(15) + "`a b c` end", Paint.ANSI))
        .containsExactly("  " + "word ".repeat(14) + "word", "  \u001b[36ma b c\u001b[0m end");
    assertThat(MarkdownText.of("**not** this", Paint.ANSI))
        .containsExactly("  \u001b[1mnot\u001b[0m this");
  }
}
