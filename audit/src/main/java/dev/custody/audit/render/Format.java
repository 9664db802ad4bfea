package dev.custody.audit.render;

import dev.custody.audit.AuditReport;

/** A form that an audit can be written in. */
public enum Format {
  /** Lines for a terminal. */
  TEXT,
  /** For programs, in a shape that {@link JsonRenderer} keeps to. */
  JSON,
  /** For a review or a page. */
  MARKDOWN;

  /** Returns a report in this form; it ends with a line end. */
  public String render(AuditReport report) {
    return switch (this) {
      case TEXT -> TextRenderer.render(report);
      case JSON -> JsonRenderer.render(report);
      case MARKDOWN -> MarkdownRenderer.render(report);
    };
  }
}
