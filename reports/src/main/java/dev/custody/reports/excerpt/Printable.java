package dev.custody.reports.excerpt;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** What a terminal makes of characters: which it must not get, and how wide the others are. */
public final class Printable {
  private static final int REPLACEMENT = 0xFFFD;
  private static final Set<UnicodeScript> WIDE =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HANGUL,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.BOPOMOFO,
          UnicodeScript.YI);

  private Printable() {}

  /**
   * Returns a text without what would drive a terminal: control characters, and those that turn the
   * direction of writing, stand as replacement characters.
   */
  public static String of(String text) {
    return text.codePoints()
        .map(Printable::of)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Returns what stands for a character in print. */
  static int of(int codePoint) {
    boolean turns =
        (codePoint >= 0x202A && codePoint <= 0x202E)
            || (codePoint >= 0x2066 && codePoint <= 0x2069);
    return Character.isISOControl(codePoint) || turns ? REPLACEMENT : codePoint;
  }

  /** Returns how many columns of a terminal a printable character takes. */
  static int width(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  private static boolean isWide(int codePoint) {
    if (codePoint < 0x1100) {
      return false;
    }
    boolean fullForm = codePoint >= 0x3001 && codePoint <= 0x303E;
    boolean fullwidth =
        (codePoint >= 0xFF01 && codePoint <= 0xFF60)
            || (codePoint >= 0xFFE0 && codePoint <= 0xFFE6);
    boolean halfwidth = codePoint >= 0xFF61 && codePoint <= 0xFFDC;
    boolean pictograph = codePoint >= 0x1F300 && codePoint <= 0x1FAFF;
    return fullForm
        || fullwidth
        || pictograph
        || (!halfwidth && WIDE.contains(UnicodeScript.of(codePoint)));
  }
}
