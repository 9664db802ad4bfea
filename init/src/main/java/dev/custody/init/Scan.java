package dev.custody.init;

/** Looks for characters in source text that are not in comments. */
final class Scan {

  private Scan() {}

  /** Returns where a character next stands outside of comments; negative where it does not. */
  static int next(String text, char wanted, int from) {
    for (int i = from; i < text.length(); i = after(text, i)) {
      if (text.charAt(i) == wanted && !text.startsWith("/*", i) && !text.startsWith("//", i)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the offset of what is neither blank nor a comment. */
  static int skipBlank(String text, int from) {
    int i = from;
    while (i < text.length()
        && (Character.isWhitespace(text.charAt(i))
            || text.startsWith("/*", i)
            || text.startsWith("//", i))) {
      i = after(text, i);
    }
    return i;
  }

  /** Returns the offset after the comment or character at an offset. */
  private static int after(String text, int at) {
    int end = at + 1;
    if (text.startsWith("//", at)) {
      end = text.indexOf('\n', at);
    } else if (text.startsWith("/*", at)) {
      int close = text.indexOf("*/", at + 2);
      end = close < 0 ? -1 : close + 2;
    }
    return end < 0 ? text.length() : end;
  }
}
