package dev.custody.reports.excerpt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class BlockTest {

  @Test
  void hangsTheLabelOfTheFirstOfTwoMarksBelowIt() {
    assertThat(rows("end(a); use(a);", other(0, 6, "given up"), fault(8, 14, "used")))
        .containsExactly(
            "  |", "1 | end(a); use(a);", "  | ------  ^^^^^^ used", "  | |", "  | given up");
  }

  @Test
  void hangsBothLabelsWhenOneMarkLiesWithinTheOther() {
    assertThat(rows("end(next(a));", other(0, 12, "given up"), fault(4, 11, "used")))
        .containsExactly(
            "  |",
            "1 | end(next(a));",
            "  | ----^^^^^^^-",
            "  | |   |",
            "  | |   used",
            "  | given up");
  }

  @Test
  void stacksTheLabelsOfMarksThatStartTogether() {
    assertThat(rows("rq.end();", other(0, 8, "outer"), fault(0, 2, "inner")))
        .containsExactly("  |", "1 | rq.end();", "  | ^^------", "  | |", "  | inner", "  | outer");
  }

  @Test
  void pointsAtTheEndOfALineAndAtNothing() {
    assertThat(rows("int x", fault(5, 5, "';' expected")))
        .containsExactly("  |", "1 | int x", "  |      ^ ';' expected");
  }

  @Test
  void widensTabs() {
    assertThat(rows("\t\ta.b();\tc", fault(2, 5, "used")))
        .containsExactly("  |", "1 |         a.b();    c", "  |         ^^^ used");
  }

  @Test
  void countsWideCharactersTwiceAndCombiningOnesNotAtAll() {
    assertThat(rows("請求.end(e\u0301);", fault(0, 2, ""), other(7, 9, "é")))
        .containsExactly("  |", "1 | 請求.end(e\u0301);", "  | ^^^^     - é");
  }

  @Test
  void cutsAVeryLongLineAroundThePlaceAtFault() {
    String line = "x".repeat(500) + "fault" + "y".repeat(500);
    List<String> rows = rows(line, fault(500, 505, "here"), other(0, 5, "far away"));

    assertThat(rows.get(1)).startsWith("1 | …xxx").endsWith("yyy…").hasSizeLessThan(150);
    int at = rows.get(1).indexOf("fault");
    assertThat(rows.get(2).substring(at)).isEqualTo("^^^^^ here");
  }

  @Test
  void drivesNoTerminalByWhatASourceSays() {
    assertThat(rows("a\u001b[31m\u202eb", fault(0, 1, "x")).get(1)).isEqualTo("1 | a�[31m�b");
  }

  @Test
  void isEmptyWithoutMarksAndForLinesThatAreNotThere() {
    Block block = new Block(List.of("only"));
    block.mark(2, fault(0, 1, "x"));

    assertThat(block.rows(1, Paint.PLAIN)).isEmpty();
  }

  private static List<String> rows(String line, Mark... marks) {
    Block block = new Block(List.of(line));
    for (Mark mark : marks) {
      block.mark(1, mark);
    }
    return block.rows(block.digits(), Paint.PLAIN);
  }

  private static Mark fault(int start, int end, String label) {
    return new Mark(start, end, label, Style.ERROR);
  }

  private static Mark other(int start, int end, String label) {
    return new Mark(start, end, label, Style.SECONDARY);
  }
}
