package dev.custody.reports;

import com.google.gson.JsonParseException;
import dev.custody.engine.Failure;
import dev.custody.reports.html.Page;
import dev.custody.reports.sarif.Log;
import java.nio.file.Path;

/**
 * The findings of a check as one page of HTML, which needs nothing else: no style, font or script
 * from elsewhere. It is made from the SARIF report, and so shows what that says.
 */
public final class HtmlReport {
  private final Log log;

  private HtmlReport(Log log) {
    this.log = log;
  }

  /**
   * Returns the page for a SARIF report.
   *
   * @param sarif a text that {@link SarifReport} made
   * @throws Failure when it is another text
   */
  public static HtmlReport of(String sarif) {
    try {
      Log log = Log.parse(sarif);
      if (log != null && log.runs() != null && !log.runs().isEmpty()) {
        return new HtmlReport(log);
      }
    } catch (JsonParseException e) {
      throw new Failure("not a SARIF report: damaged, or no JSON", e);
    }
    throw new Failure("not a SARIF report: it has no runs");
  }

  /**
   * Writes the page, in a directory that is made where it is missing.
   *
   * @throws Failure when that is not possible
   */
  public void writeTo(Path file) {
    TextFiles.write(file, html(), "HTML report");
  }

  /** Returns the page's text. */
  public String html() {
    return new Page(log.runs().get(0)).html();
  }
}
