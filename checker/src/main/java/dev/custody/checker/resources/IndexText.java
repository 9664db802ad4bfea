package dev.custody.checker.resources;

import java.util.StringTokenizer;
import javax.lang.model.element.VariableElement;

/** How an index or a key is written in the name of a place. */
public final class IndexText {

  /** How the text of what is calculated begins; that of nothing else does. */
  private static final String CALCULATED = "(";

  /** How a field of this object begins, so that it is not taken for a local of that name. */
  private static final String FIELD = "this.";

  private IndexText() {}

  /**
   * A field of this object.
   *
   * @param name its name
   * @return the text
   */
  public static String ofField(String name) {
    return FIELD + name;
  }

  /**
   * What is calculated.
   *
   * @param expression operators and the texts of their operands, with spaces between them
   * @return the text
   */
  public static String calculated(String expression) {
    return CALCULATED + expression + ")";
  }

  /** Whether a text is that of a variable, of what a record in it keeps, or calculated from it. */
  static boolean mentions(String text, VariableElement variable) {
    String name = (variable.getKind().isField() ? FIELD : "") + variable.getSimpleName();
    if (!text.startsWith(CALCULATED)) {
      return isBy(text, name);
    }
    StringTokenizer parts = new StringTokenizer(text, " ()");
    while (parts.hasMoreTokens()) {
      if (isBy(parts.nextToken(), name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBy(String part, String variable) {
    return part.equals(variable) || part.startsWith(variable + ".");
  }

  /** The text as a message shows it. */
  static String spelling(String text) {
    String plain = text.replace(FIELD, "");
    return plain.startsWith(CALCULATED) ? plain.substring(1, plain.length() - 1) : plain;
  }
}
