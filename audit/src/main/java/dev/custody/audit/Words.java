package dev.custody.audit;

/**
 * What an annotation says in a string.
 *
 * @param text the string; where it is not known, the expression as written
 * @param known whether the string is known: a constant of another file is not
 */
public record Words(String text, boolean known) {

  static Words of(String text) {
    return new Words(text, true);
  }

  static Words asWritten(String expression) {
    return new Words(expression, false);
  }
}
