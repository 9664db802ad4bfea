package dev.custody.reports.html;

/** Writes text into HTML, and counts things in words. */
final class Html {

  private Html() {}

  /** Returns a text as HTML that shows it, in an element or in an attribute. */
  static String text(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** Returns a number with its noun. */
  static String counted(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
