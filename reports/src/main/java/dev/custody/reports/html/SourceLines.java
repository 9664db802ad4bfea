package dev.custody.reports.html;

import dev.custody.reports.sarif.Location;
import dev.custody.reports.sarif.Location.PhysicalLocation;
import dev.custody.reports.sarif.Region;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The lines around a finding's places, each place marked and labelled. */
final class SourceLines {
  private final Finding finding;
  private final Map<String, NavigableMap<Integer, String>> texts = new LinkedHashMap<>();
  private final Map<String, List<Stretch>> stretches = new LinkedHashMap<>();

  SourceLines(Finding finding) {
    this.finding = finding;
    finding.places().forEach(this::collect);
  }

  private void collect(Location place) {
    PhysicalLocation at = place.physicalLocation();
    Region around = at.contextRegion();
    if (around == null || around.snippet() == null) {
      return;
    }
    String file = Finding.file(place);
    Map<Integer, String> lines = texts.computeIfAbsent(file, name -> new TreeMap<>());
    int number = around.startLine();
    for (String line : around.snippet().text().lines().toList()) {
      lines.put(number++, line);
    }
    String label = place.message() == null ? "" : place.message().text();
    stretches
        .computeIfAbsent(file, name -> new ArrayList<>())
        .add(Stretch.of(at.region(), label, place.equals(finding.primary())));
  }

  /** Returns the lines of each file that has some, the file at fault first. */
  String html() {
    StringBuilder html = new StringBuilder();
    texts.forEach(
        (file, lines) -> {
          if (!file.equals(finding.file())) {
            html.append("<p class=\"place\">").append(Html.text(file)).append("</p>\n");
          }
          html.append("<pre class=\"source\">");
          int before = lines.firstKey() - 1;
          for (Map.Entry<Integer, String> line : lines.entrySet()) {
            html.append(line.getKey() == before + 1 ? "" : "<span class=\"gap\">⋯</span>\n");
            html.append(line(line.getKey(), line.getValue(), stretches.get(file)));
            before = line.getKey();
          }
          html.append("</pre>\n");
        });
    return html.toString();
  }

  private String line(int number, String text, List<Stretch> all) {
    List<Stretch> here = all.stream().filter(stretch -> stretch.line() == number).toList();
    StringBuilder html = new StringBuilder();
    String id = here.isEmpty() ? "" : " id=\"" + finding.anchor(number) + "\"";
    html.append("<span class=\"line\"").append(id).append("><b>").append(number).append("</b>");
    html.append(marked(text, here)).append("</span>\n");
    here.forEach(stretch -> html.append(stretch.labelBelow(text)));
    return html.toString();
  }

  /** Wraps what is marked; where two places overlap, the one at fault shows. */
  private static String marked(String text, List<Stretch> here) {
    StringBuilder html = new StringBuilder();
    for (int start = 0; start < text.length(); ) {
      String kind = kind(start, here);
      int end = start + 1;
      while (end < text.length() && kind(end, here).equals(kind)) {
        end++;
      }
      String piece = Html.text(text.substring(start, end));
      html.append(kind.isEmpty() ? piece : "<mark class=\"" + kind + "\">" + piece + "</mark>");
      start = end;
    }
    return html.toString();
  }

  private static String kind(int at, List<Stretch> here) {
    return here.stream()
        .filter(stretch -> stretch.covers(at))
        .map(Stretch::kind)
        .sorted()
        .findFirst()
        .orElse("");
  }
}
