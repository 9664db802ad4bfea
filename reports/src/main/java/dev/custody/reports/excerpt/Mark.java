package dev.custody.reports.excerpt;

/**
 * A stretch of one line that is pointed at.
 *
 * @param start where it starts, in {@code char}s from the start of the line
 * @param end where it ends, likewise
 * @param label what is to be said of it; may be empty
 * @param style {@link Style#ERROR} or {@link Style#WARNING} for the place at fault, otherwise
 *     {@link Style#SECONDARY}
 */
public record Mark(int start, int end, String label, Style style) {

  /** Returns whether this is the place at fault. */
  boolean isPrimary() {
    return style != Style.SECONDARY;
  }

  /** Returns what the stretch is underlined with. */
  char underline() {
    return isPrimary() ? '^' : '-';
  }
}
