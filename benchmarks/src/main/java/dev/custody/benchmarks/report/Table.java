package dev.custody.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table in Markdown: a first column of names, then columns of numbers. */
public final class Table {

  private final List<List<String>> rows = new ArrayList<>();
  private final int width;

  /**
   * A table without rows.
   *
   * @param head the heads of its columns
   */
  public Table(String... head) {
    this.width = head.length;
    rows.add(List.of(head));
  }

  /**
   * Adds a row.
   *
   * @param cells as many as there are heads
   */
  public void add(String... cells) {
    if (cells.length != width) {
      throw new IllegalArgumentException("a row of " + cells.length + " for " + width + " columns");
    }
    rows.add(List.of(cells));
  }

  /**
   * The table's text.
   *
   * @return lines, each with a line end
   */
  public String render() {
    String rule = "| --- |" + " ---: |".repeat(width - 1);
    StringBuilder text = new StringBuilder(line(rows.get(0))).append(rule).append('\n');
    rows.stream().skip(1).forEach(row -> text.append(line(row)));
    return text.toString();
  }

  private static String line(List<String> row) {
    return row.stream()
        .map(cell -> cell.replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
