package dev.custody.reports.html;

import dev.custody.engine.Amount;
import dev.custody.reports.sarif.Rule;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * The page of a rule, folded up, and links to the findings against it. What links here points
 * inside the fold, which makes browsers open it.
 */
final class RuleSection {
  private static final Parser MARKDOWN = Parser.builder().build();
  private static final HtmlRenderer HTML =
      HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

  private final Rule rule;
  private final List<Finding> findings;

  RuleSection(Rule rule, List<Finding> findings) {
    this.rule = rule;
    this.findings = findings;
  }

  /** Returns the rule's part of the page. */
  String html() {
    return """
        <details class="rulepage">
        <summary><code>%s</code> %s</summary>
        <p class="places" id="rule-%s">%s: %s</p>
        <div class="markdown">
        %s</div>
        </details>
        """
        .formatted(
            Html.text(rule.id()),
            Html.text(rule.shortDescription().text()),
            Html.text(rule.id()),
            Amount.of(findings.size(), "finding"),
            links(),
            page());
  }

  private String links() {
    return findings.stream()
        .map(
            found ->
                "<a href=\"#%s\">%s</a>"
                    .formatted(
                        found.anchor(), Html.text(shortName(found.file()) + ":" + found.line())))
        .collect(Collectors.joining(", "));
  }

  private static String shortName(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  private String page() {
    String markdown = rule.help().markdown();
    Node document = MARKDOWN.parse(markdown == null ? rule.help().text() : markdown);
    return HTML.render(document);
  }
}
