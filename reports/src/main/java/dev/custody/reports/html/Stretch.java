package dev.custody.reports.html;

import dev.custody.reports.sarif.Region;

/**
 * A marked stretch of one line.
 *
 * @param line the line's number
 * @param start where it starts, in {@code char}s from the start of the line
 * @param end where it ends, likewise
 * @param label what is said of it
 * @param isPrimary whether it is the place at fault
 */
record Stretch(int line, int start, int end, String label, boolean isPrimary) {

  /** Returns the stretch of a region; one of several lines is marked in its first. */
  static Stretch of(Region region, String label, boolean isPrimary) {
    int start = region.startColumn() == null ? 0 : region.startColumn() - 1;
    boolean oneLine = region.endLine() == region.startLine() && region.endColumn() != null;
    int end = oneLine ? Math.max(start + 1, region.endColumn() - 1) : Integer.MAX_VALUE;
    return new Stretch(region.startLine(), start, end, label, isPrimary);
  }

  boolean covers(int at) {
    return at >= start && at < end;
  }

  /** Returns the class of the mark; that of the place at fault comes first in the alphabet. */
  String kind() {
    return isPrimary ? "fault" : "other";
  }

  /** Returns the label in a line of its own, below the stretch. */
  String labelBelow(String text) {
    if (label.isEmpty()) {
      return "";
    }
    String before = text.substring(0, Math.min(start, text.length()));
    return "<span class=\"label %s\"><b></b><i aria-hidden=\"true\">%s</i>%s</span>\n"
        .formatted(kind(), Html.text(before), Html.text(label));
  }
}
