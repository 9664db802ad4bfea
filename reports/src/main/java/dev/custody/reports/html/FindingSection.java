package dev.custody.reports.html;

import dev.custody.reports.sarif.Location;
import dev.custody.reports.sarif.Result.Fix;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A finding on the page: what, where, with the source, and how to mend it. */
final class FindingSection {
  private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]+)]\\((\\d+)\\)");

  private final Finding finding;
  private final boolean hasRulePage;

  FindingSection(Finding finding, boolean hasRulePage) {
    this.finding = finding;
    this.hasRulePage = hasRulePage;
  }

  /** Returns the finding's part of the page. */
  String html() {
    String text = finding.result().message().text();
    int end = text.lastIndexOf(". ");
    String said = end < 0 ? text : text.substring(0, end);
    String help = end < 0 ? "" : text.substring(end + 2);
    return """
        <article id="%s">
        <h3>%s%s</h3>
        <p>%s</p>
        <p class="place">%s</p>
        %s%s%s</article>
        """
        .formatted(
            finding.anchor(),
            rule(),
            finding.isKnown() ? " <span class=\"known\">known</span>" : "",
            words(said),
            Html.text(finding.place()),
            new SourceLines(finding).html(),
            help.isEmpty() ? "" : "<p class=\"help\">" + words(help) + "</p>\n",
            fixes());
  }

  private String rule() {
    String key = Html.text(finding.result().ruleId());
    return hasRulePage ? "<a class=\"rule\" href=\"#rule-%s\">%s</a>".formatted(key, key) : key;
  }

  /** Makes links of those that the message has to its other places. */
  private String words(String text) {
    Matcher links = LINK.matcher(Html.text(text));
    return links.replaceAll(
        link ->
            Matcher.quoteReplacement(
                "<a href=\"#%s\">%s</a>".formatted(target(link.group(2)), link.group(1))));
  }

  private String target(String id) {
    return finding.related().stream()
        .filter(place -> id.equals(String.valueOf(place.id())))
        .map(FindingSection::line)
        .map(finding::anchor)
        .findFirst()
        .orElse(finding.anchor());
  }

  private static int line(Location place) {
    return place.physicalLocation().region().startLine();
  }

  private String fixes() {
    List<Fix> fixes = Objects.requireNonNullElse(finding.result().fixes(), List.of());
    return fixes.isEmpty()
        ? ""
        : fixes.stream()
            .map(fix -> "<li>" + Html.text(fix.description().text()) + "</li>\n")
            .collect(Collectors.joining("", "<ul class=\"fixes\">\n", "</ul>\n"));
  }
}
