package dev.custody.reports.html;

import dev.custody.engine.Amount;
import dev.custody.reports.sarif.Rule;
import dev.custody.reports.sarif.Run;
import dev.custody.reports.sarif.Run.Notification;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The whole page: a summary, the findings file by file, the pages of the rules. */
public final class Page {
  private final Run run;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, List<Finding>> byFile;
  private final Map<String, List<Finding>> byRule;

  /** A page about a run. */
  public Page(Run run) {
    this.run = run;
    run.results().forEach(result -> findings.add(new Finding(findings.size() + 1, result)));
    byFile = grouped(Finding::file);
    byRule = grouped(found -> found.result().ruleId());
  }

  /** Returns the page's text. */
  public String html() {
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>Custody: %s</title>
        <style>
        %s</style>
        </head>
        <body>
        <header>
        <h1>Custody</h1>
        <p class="verdict">%s</p>
        </header>
        <main>
        %s%s%s%s</main>
        <footer><p>Made by %s.</p></footer>
        </body>
        </html>
        """
        .formatted(
            verdict(),
            style(),
            verdict(),
            notifications(),
            summary(),
            files(),
            rules(),
            Html.text(run.tool().driver().fullName()));
  }

  private String verdict() {
    boolean whole = run.invocations().stream().allMatch(Run.Invocation::executionSuccessful);
    long known = findings.stream().filter(Finding::isKnown).count();
    String count =
        findings.isEmpty()
            ? "no findings"
            : Amount.of(findings.size(), "finding")
                + " in "
                + Amount.of(byFile.size(), "file")
                + (known == 0 ? "" : ", " + known + " of them known");
    return whole ? count : "not wholly checked, " + count;
  }

  private String notifications() {
    List<Notification> said =
        run.invocations().stream()
            .flatMap(invocation -> invocation.toolExecutionNotifications().stream())
            .toList();
    return said.isEmpty()
        ? ""
        : said.stream()
            .map(Page::notification)
            .collect(
                Collectors.joining(
                    "",
                    "<section class=\"said\">\n<h2>Besides findings</h2>\n<ul>\n",
                    "</ul>\n</section>\n"));
  }

  private static String notification(Notification said) {
    String place =
        said.locations() == null
            ? ""
            : said.locations().stream()
                .map(
                    at ->
                        Finding.file(at) + ":" + at.physicalLocation().region().startLine() + ": ")
                .collect(Collectors.joining());
    return "<li class=\"%s\"><span class=\"place\">%s</span>%s: %s</li>\n"
        .formatted(
            Html.text(said.level()),
            Html.text(place),
            Html.text(said.level()),
            Html.text(said.message().text()));
  }

  private String summary() {
    if (findings.isEmpty()) {
      return "";
    }
    return """
        <section class="summary">
        %s%s</section>
        """
        .formatted(
            table("Rule", byRule, key -> "rule-" + key), table("File", byFile, this::anchor));
  }

  private static String table(
      String title, Map<String, List<Finding>> groups, Function<String, String> anchor) {
    return groups.entrySet().stream()
        .sorted(Comparator.comparing(group -> -group.getValue().size()))
        .map(
            group ->
                "<tr><td><a href=\"#%s\">%s</a></td><td class=\"count\">%d</td></tr>\n"
                    .formatted(
                        Html.text(anchor.apply(group.getKey())),
                        Html.text(group.getKey()),
                        group.getValue().size()))
        .collect(
            Collectors.joining(
                "",
                "<table>\n<thead><tr><th>"
                    + title
                    + "</th><th class=\"count\">Findings</th></tr></thead>\n<tbody>\n",
                "</tbody>\n</table>\n"));
  }

  private String files() {
    return byFile.entrySet().stream()
        .map(file -> file(file.getKey(), file.getValue()))
        .collect(Collectors.joining());
  }

  private String file(String name, List<Finding> here) {
    return """
        <section class="file" id="%s">
        <h2>%s <span class="number">%s</span></h2>
        %s</section>
        """
        .formatted(
            anchor(name),
            Html.text(name),
            Amount.of(here.size(), "finding"),
            here.stream()
                .sorted(Comparator.comparingInt(Finding::line))
                .map(found -> new FindingSection(found, hasPage(found)).html())
                .collect(Collectors.joining()));
  }

  private String anchor(String file) {
    return "file-" + (1 + new ArrayList<>(byFile.keySet()).indexOf(file));
  }

  private boolean hasPage(Finding found) {
    return run.tool().driver().rules().stream()
        .anyMatch(rule -> rule.id().equals(found.result().ruleId()));
  }

  private String rules() {
    return byRule.isEmpty()
        ? ""
        : run.tool().driver().rules().stream()
            .filter(rule -> byRule.containsKey(rule.id()))
            .map((Rule rule) -> new RuleSection(rule, byRule.get(rule.id())).html())
            .collect(
                Collectors.joining(
                    "", "<section class=\"rules\">\n<h2>The rules</h2>\n", "</section>\n"));
  }

  private Map<String, List<Finding>> grouped(Function<Finding, String> group) {
    return findings.stream()
        .collect(Collectors.groupingBy(group, TreeMap::new, Collectors.toList()));
  }

  private static String style() {
    try (InputStream in = Page.class.getResourceAsStream("style.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
