package dev.custody.reports.excerpt;

import java.util.Arrays;

/**
 * A line of a source as it is printed, and the columns where its characters come to stand: tabs are
 * widened, and a very long line is cut to a window.
 */
final class PrintedLine {
  /** How wide a tab is; it does not matter to marks where it stops. */
  private static final String TAB = "    ";

  private static final int LONGEST = 140;
  private static final int LEFT_OF_MARK = 20;
  private static final String CUT = "…";

  private final String text;
  private final int[] columns;

  /**
   * Prints a line.
   *
   * @param line the line in the source
   * @param from the first character that should be seen if the line has to be cut
   */
  PrintedLine(String line, int from) {
    boolean cut = line.length() > LONGEST;
    int first = cut ? boundary(line, Math.max(0, Math.min(from - LEFT_OF_MARK, line.length()))) : 0;
    int last = boundary(line, Math.min(line.length(), first + LONGEST));
    StringBuilder printed = new StringBuilder(first > 0 ? CUT : "");
    columns = new int[line.length() + 1];
    Arrays.fill(columns, 0, first, printed.length());
    int column = printed.length();
    for (int at = first; at < last; ) {
      int codePoint = line.codePointAt(at);
      int next = at + Character.charCount(codePoint);
      Arrays.fill(columns, at, next, column);
      if (codePoint == '\t') {
        printed.append(TAB);
        column += TAB.length();
      } else {
        printed.appendCodePoint(Printable.of(codePoint));
        column += Printable.width(Printable.of(codePoint));
      }
      at = next;
    }
    Arrays.fill(columns, last, columns.length, column);
    text = printed + (last < line.length() ? CUT : "");
  }

  /** A surrogate pair is never torn. */
  private static int boundary(String line, int at) {
    return at > 0 && at < line.length() && Character.isLowSurrogate(line.charAt(at)) ? at - 1 : at;
  }

  /** Returns the text as printed. */
  String text() {
    return text;
  }

  /** Returns the column, from 0, where a character of the source's line is printed. */
  int column(int at) {
    return columns[Math.min(at, columns.length - 1)];
  }
}
