package dev.custody.cli.terminal;

import dev.custody.reports.excerpt.Paint;
import java.util.Locale;

/** When output is coloured. */
public enum ColourChoice {
  /** On a terminal, unless its user refuses. */
  AUTO,
  /** Into files and pipes as well. */
  ALWAYS,
  /** Not at all. */
  NEVER;

  /** Returns how text is painted. */
  public Paint paint(Terminal terminal) {
    return switch (this) {
      case AUTO -> terminal.out() && terminal.colours() ? Paint.ANSI : Paint.PLAIN;
      case ALWAYS -> Paint.ANSI;
      case NEVER -> Paint.PLAIN;
    };
  }

  /** The word that users write. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
