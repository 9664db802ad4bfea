package dev.custody.reports.excerpt;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a source with its marks: one row underlines them all, the label of the last stands
 * behind it, and those of the others hang below.
 */
final class MarkedLine {
  private final PrintedLine line;
  private final List<Mark> marks;

  /**
   * Marks a line.
   *
   * @param text the line in the source
   * @param marks what is pointed at; may be empty
   */
  MarkedLine(String text, List<Mark> marks) {
    this.marks =
        marks.stream().sorted(comparingInt(Mark::start).thenComparing(Mark::isPrimary)).toList();
    this.line = new PrintedLine(text, windowOf(this.marks));
  }

  /** If not all marks fit into a line that has to be cut, the place at fault counts. */
  private static int windowOf(List<Mark> marks) {
    return marks.stream()
        .filter(Mark::isPrimary)
        .findFirst()
        .or(() -> marks.stream().findFirst())
        .map(Mark::start)
        .orElse(0);
  }

  /** Returns the line itself as printed. */
  String text() {
    return line.text();
  }

  /** Returns the rows below it. */
  List<String> rows(Paint paint) {
    if (marks.isEmpty()) {
      return List.of();
    }
    List<Row> rows = new ArrayList<>();
    Row underlines = underlines();
    rows.add(underlines);
    List<Mark> hanging = labelled();
    if (!hanging.isEmpty() && isLast(hanging.get(hanging.size() - 1))) {
      Mark last = hanging.remove(hanging.size() - 1);
      underlines.label(underlines.width() + 1, last.label(), last.style());
    }
    hang(hanging, rows);
    return rows.stream().map(row -> row.paint(paint)).toList();
  }

  private Row underlines() {
    Row row = new Row();
    marks.stream()
        .sorted(comparing(Mark::isPrimary)) // the place at fault covers what is around it
        .forEach(mark -> row.put(start(mark), end(mark), mark.underline(), mark.style()));
    return row;
  }

  private List<Mark> labelled() {
    return new ArrayList<>(marks.stream().filter(mark -> !mark.label().isEmpty()).toList());
  }

  /** Whether nothing is underlined behind a mark, so that its label can stand there. */
  private boolean isLast(Mark last) {
    return marks.stream().allMatch(mark -> end(mark) <= end(last));
  }

  private void hang(List<Mark> hanging, List<Row> rows) {
    if (hanging.isEmpty()) {
      return;
    }
    rows.add(threads(hanging));
    for (int i = hanging.size() - 1; i >= 0; i--) {
      Mark mark = hanging.get(i);
      List<Mark> others =
          hanging.subList(0, i).stream().filter(other -> start(other) < start(mark)).toList();
      rows.add(threads(others).label(start(mark), mark.label(), mark.style()));
    }
  }

  private Row threads(List<Mark> hanging) {
    Row row = new Row();
    hanging.stream()
        .sorted(comparing(Mark::isPrimary))
        .forEach(mark -> row.put(start(mark), start(mark) + 1, '|', mark.style()));
    return row;
  }

  private int start(Mark mark) {
    return line.column(mark.start());
  }

  /** What is empty, or cut off, is still pointed at. */
  private int end(Mark mark) {
    return Math.max(start(mark) + 1, line.column(mark.end()));
  }
}
