package dev.custody.reports.excerpt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The marked lines of one file in their order, with line numbers in a gutter. Lines between them
 * are left out, save one that stands alone between two.
 */
public final class Block {
  private static final String LEFT_OUT = "...";

  private final List<String> lines;
  private final NavigableMap<Integer, List<Mark>> marks = new TreeMap<>();

  /**
   * A block without marks.
   *
   * @param lines the lines of the file
   */
  public Block(List<String> lines) {
    this.lines = List.copyOf(lines);
  }

  /**
   * Points at a stretch of a line; there is no harm in one that the file does not have.
   *
   * @param line the line's number, from 1
   * @param mark what is pointed at
   */
  public void mark(int line, Mark mark) {
    if (line >= 1 && line <= lines.size()) {
      marks.computeIfAbsent(line, number -> new ArrayList<>()).add(mark);
    }
  }

  /** Returns how many digits the longest line number has. */
  public int digits() {
    return marks.isEmpty() ? 1 : String.valueOf(marks.lastKey()).length();
  }

  /**
   * Returns the rows of the block.
   *
   * @param digits how wide line numbers are
   */
  public List<String> rows(int digits, Paint paint) {
    List<String> rows = new ArrayList<>();
    if (marks.isEmpty()) {
      return rows;
    }
    rows.add(gutter("", digits, "", paint));
    int before = marks.firstKey() - 1;
    for (Map.Entry<Integer, List<Mark>> entry : marks.entrySet()) {
      int number = entry.getKey();
      if (number - before == 2) {
        print(number - 1, List.of(), digits, paint, rows);
      } else if (number - before > 2) {
        rows.add(paint.of(Style.GUTTER, LEFT_OUT));
      }
      print(number, entry.getValue(), digits, paint, rows);
      before = number;
    }
    return rows;
  }

  private void print(int number, List<Mark> at, int digits, Paint paint, List<String> rows) {
    MarkedLine line = new MarkedLine(lines.get(number - 1), at);
    rows.add(gutter(String.valueOf(number), digits, line.text(), paint));
    line.rows(paint).forEach(row -> rows.add(gutter("", digits, row, paint)));
  }

  /** Returns a row behind its gutter. */
  static String gutter(String number, int digits, String text, Paint paint) {
    String edge = " ".repeat(digits - number.length()) + number + " |";
    return paint.of(Style.GUTTER, edge) + (text.isBlank() ? "" : " " + text);
  }
}
