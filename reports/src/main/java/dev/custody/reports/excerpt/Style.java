package dev.custody.reports.excerpt;

/** What a piece of text is, which decides its colour. */
public enum Style {
  /** The source itself and other plain text. */
  PLAIN(""),
  /** The head of the message. */
  STRONG("1"),
  /** The place at fault, and the word for it. */
  ERROR("1;31"),
  /** The same of a warning. */
  WARNING("1;33"),
  /** Other places. */
  SECONDARY("1;34"),
  /** Names and pieces of programs within a sentence. */
  CODE("36"),
  /** Line numbers, arrows and rules. */
  GUTTER("1;34");

  private final String code;

  Style(String code) {
    this.code = code;
  }

  /** Returns the parameters of the terminal's escape sequence; empty where none is needed. */
  String code() {
    return code;
  }
}
