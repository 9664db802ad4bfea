package dev.custody.reports.html;

/** Writes text into HTML. */
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
}
