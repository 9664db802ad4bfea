package dev.custody.reports.excerpt;

import java.util.regex.Pattern;

/** Whether text is coloured by the escape sequences of terminals. */
public enum Paint {
  /** Text alone, for files and pipes. */
  PLAIN,
  /** With colours, for terminals. */
  ANSI;

  private static final Pattern SEQUENCE = Pattern.compile("\u001b\\[[0-9;]*m");

  /** Returns a text in a style. */
  public String of(Style style, String text) {
    return this == PLAIN || style.code().isEmpty() || text.isEmpty()
        ? text
        : "\u001b[" + style.code() + "m" + text + "\u001b[0m";
  }

  /** Returns how many columns a painted text takes. */
  public static int width(String painted) {
    return SEQUENCE.matcher(painted).replaceAll("").codePoints().map(Printable::width).sum();
  }
}
