package dev.custody.reports.excerpt;

/** Whether text is coloured by the escape sequences of terminals. */
public enum Paint {
  /** Text alone, for files and pipes. */
  PLAIN,
  /** With colours, for terminals. */
  ANSI;

  /** Returns a text in a style. */
  public String of(Style style, String text) {
    return this == PLAIN || style.code().isEmpty() || text.isEmpty()
        ? text
        : "\u001b[" + style.code() + "m" + text + "\u001b[0m";
  }
}
