package dev.custody.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.checker.messages.Mend;
import dev.custody.engine.Message;
import dev.custody.engine.Message.Kind;
import dev.custody.engine.SourceText;
import dev.custody.reports.excerpt.Paint;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ExcerptTest {

  @Test
  void showsWhereTheValueWasGivenUpAndWhereItIsUsed() {
    Message first = Example.LEASES.check().messages().get(0);

    assertThat(plain(Example.LEASES, first))
        .isEqualTo(
            """
            error[use.after.transfer]: 'lease' is used after end() gave up 'lease' (line 5); it may serve somebody else by now
             --> /examples/of reports/src/Leases.java:6:12
              |
            5 |     lease.end();
              |     ----------- end() gave up 'lease'
            6 |     return lease.rate();
              |            ^^^^^^^^^^ used here
              |
              = help: Move this use before the transfer, or copy what is needed out of it first
              = explain: custody explain use.after.transfer""");
  }

  @Test
  void leavesOutTheLinesBetweenTwoPlacesButNotASingleOne() {
    Example lines = new Example("L.java", "one\ntwo\nthree\nfour\nfive\nsix\nseven\n");

    assertThat(
            plain(lines, lines.violation("tag.stale", "w", "three", lines.related("one", "here"))))
        .contains("\n1 | one\n  | --- here\n2 | two\n3 | three\n  | ^^^^^ converted here\n");
    assertThat(
            plain(lines, lines.violation("tag.stale", "w", "seven", lines.related("one", "here"))))
        .contains("\n1 | one\n  | --- here\n...\n7 | seven\n  | ^^^^^ converted here\n");
  }

  @Test
  void putsPlacesInTheOrderOfTheFile() {
    Example lines = new Example("L.java", "one\ntwo\n");

    assertThat(
            plain(lines, lines.violation("tag.stale", "w", "one", lines.related("two", "there"))))
        .contains("L.java:1:1\n")
        .contains("\n1 | one\n  | ^^^ converted here\n2 | two\n  | --- there\n");
  }

  @Test
  void alignsLineNumbersOfDifferentLength() {
    Example lines = new Example("L.java", "\n".repeat(8) + "nine\nten\n");

    assertThat(
            plain(
                lines, lines.violation("tag.stale", "w. Help", "nine", lines.related("ten", "x"))))
        .contains("\n  --> ")
        .contains(
            "\n   |\n 9 | nine\n   | ^^^^ converted here\n10 | ten\n   | --- x\n   |\n   = help: Help");
  }

  @Test
  void underlinesAStretchOfSeveralLinesAtItsFirst() {
    Example lines = new Example("L.java", "call(one,  \n    two);\n");

    assertThat(plain(lines, lines.violation("tag.stale", "w", "call(one,  \n    two)")))
        .contains("\n1 | call(one,  \n  | ^^^^^^^^^ converted here\n  |\n");
  }

  @Test
  void showsEachFileOfAMessageThatSpeaksOfTwo() {
    Example one = new Example("One.java", "first\n");
    Example two = new Example("Two.java", "second\n");
    Sources both =
        Sources.of(
            Example.ROOT,
            List.of(
                new SourceText(one.file(), one.text()), new SourceText(two.file(), two.text())));
    Message message = one.violation("tag.stale", "w", "first", two.related("second", "there"));

    assertThat(Excerpt.of(message, both).render(Paint.PLAIN))
        .contains(" --> /examples/of reports/One.java:1:1\n  |\n1 | first\n")
        .contains(" ::: /examples/of reports/Two.java:1:1\n  |\n1 | second\n  | ------ there\n");
  }

  @Test
  void showsAnErrorOfJavacWithItsFurtherLines() {
    Example unknown = new Example("Unknown.java", "final class Unknown {\n  int x = y;\n}\n");

    assertThat(plain(unknown, unknown.check().messages().get(0)))
        .isEqualTo(
            """
            error: cannot find symbol
             --> /examples/of reports/Unknown.java:2:11
              |
            2 |   int x = y;
              |           ^
              |
              = symbol:   variable y
              = location: class Unknown""");
  }

  @Test
  void namesTheMendsThatTheCheckerKnows() {
    Example one = new Example("One.java", "final class One {}\n");
    Mend mend = new Mend("make it open", List.of(new Mend.Edit(one.at("final "), "")));

    assertThat(plain(one, one.mendable("tag.stale", "w. Open it", "One", mend)))
        .contains("\n  = help: Open it\n  = mend: make it open\n  = explain: ");
  }

  @Test
  void saysWhatIsAboutNoPlaceWithoutAnExcerpt() {
    Message message = Example.placeless(Kind.WARNING, "no processor knows [x]");

    assertThat(plain(Example.LEASES, message)).isEqualTo("warning: no processor knows [x]");
  }

  @Test
  void doesWithoutTheSourceWhenItIsGone() {
    Example gone = new Example("Gone.java", "one\n");
    Sources none = Sources.of(Example.ROOT, List.of());

    assertThat(Excerpt.of(gone.violation("tag.stale", "w. H", "one"), none).render(Paint.PLAIN))
        .isEqualTo(
            """
            error[tag.stale]: w
             --> Gone.java:1:1
              |
              = help: H
              = explain: custody explain tag.stale""");
  }

  @Test
  void usesColoursOnlyWhenAsked() {
    Message first = Example.LEASES.check().messages().get(0);
    String painted = Excerpt.of(first, Example.LEASES.sources()).render(Paint.ANSI);

    assertThat(plain(Example.LEASES, first)).doesNotContain("\u001b");
    assertThat(painted)
        .contains("\u001b[1;31m^^^^^^^^^^\u001b[0m")
        .contains("\u001b[1;34m-----------\u001b[0m");
    assertThat(painted.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain(Example.LEASES, first));
  }

  private static String plain(Example example, Message message) {
    return Excerpt.of(message, example.sources()).render(Paint.PLAIN);
  }
}
