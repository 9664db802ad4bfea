package dev.custody.reports.excerpt;

import java.util.ArrayList;
import java.util.List;

/** One row below a source line: marks at columns, and perhaps a label behind or at the last. */
final class Row {
  private final List<Character> cells = new ArrayList<>();
  private final List<Style> styles = new ArrayList<>();
  private String label = "";
  private Style labelStyle = Style.PLAIN;

  /** Fills columns with a character; what stood there is covered. */
  Row put(int start, int end, char mark, Style style) {
    while (cells.size() < end) {
      cells.add(' ');
      styles.add(Style.PLAIN);
    }
    for (int column = start; column < end; column++) {
      cells.set(column, mark);
      styles.set(column, style);
    }
    return this;
  }

  /** Ends the row with a label that starts at a column behind everything else. */
  Row label(int column, String text, Style style) {
    put(column, column, ' ', Style.PLAIN);
    label = text;
    labelStyle = style;
    return this;
  }

  /** Returns how many columns are filled, the label apart. */
  int width() {
    return cells.size();
  }

  /** Returns the row as text. */
  String paint(Paint paint) {
    StringBuilder row = new StringBuilder();
    for (int start = 0; start < cells.size(); ) {
      int end = start;
      while (end < cells.size() && styles.get(end) == styles.get(start)) {
        end++;
      }
      row.append(paint.of(styles.get(start), run(start, end)));
      start = end;
    }
    return row + paint.of(labelStyle, label);
  }

  private String run(int start, int end) {
    char[] run = new char[end - start];
    for (int i = 0; i < run.length; i++) {
      run[i] = cells.get(start + i);
    }
    return new String(run);
  }
}
