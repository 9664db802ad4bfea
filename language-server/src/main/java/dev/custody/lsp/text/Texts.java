package dev.custody.lsp.text;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Translates between offsets in a text and the positions of the protocol, both in UTF-16. */
public final class Texts {

  private Texts() {}

  /**
   * Finds the offset of a position; one beyond the end of its line, or of the text, is taken for
   * the end.
   *
   * @param text the text
   * @param position line and column, from 0
   * @return the offset, from 0
   */
  public static int offset(String text, Position position) {
    int start = 0;
    for (int line = 0; line < position.getLine(); line++) {
      int end = endOfLine(text, start);
      if (end == text.length()) {
        return end;
      }
      start = afterBreak(text, end);
    }
    return Math.min(start + position.getCharacter(), endOfLine(text, start));
  }

  /**
   * Finds the position of an offset.
   *
   * @param text the text
   * @param offset an offset; one beyond the end is taken for the end
   * @return line and column, from 0
   */
  public static Position position(String text, int offset) {
    int wanted = Math.min(offset, text.length());
    int line = 0;
    int start = 0;
    for (int end = endOfLine(text, start); end < wanted; end = endOfLine(text, start)) {
      int next = afterBreak(text, end);
      if (next > wanted) {
        break;
      }
      line++;
      start = next;
    }
    return new Position(line, wanted - start);
  }

  /**
   * Finds the range of a stretch.
   *
   * @param text the text
   * @param start offset of its first character
   * @param end offset after its last character
   * @return the range
   */
  public static Range range(String text, int start, int end) {
    return new Range(position(text, start), position(text, end));
  }

  /** The protocol knows three ends of a line. */
  private static int endOfLine(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  private static int afterBreak(String text, int end) {
    boolean isPair = text.startsWith("\r\n", end);
    return Math.min(text.length(), end + (isPair ? 2 : 1));
  }
}
