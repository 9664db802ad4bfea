package dev.custody.testdata;

import dev.custody.testdata.Program.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts how many programs of each folder are judged rightly. */
public final class Scoreboard {
  private final Map<String, List<Entry>> entries = new TreeMap<>();

  private record Entry(Verdict verdict, boolean passed) {}

  /**
   * Adds one program.
   *
   * @param program the program
   * @param passed whether it was judged rightly
   */
  public void add(Program program, boolean passed) {
    entries
        .computeIfAbsent(program.folder(), folder -> new ArrayList<>())
        .add(new Entry(program.verdict(), passed));
  }

  /**
   * The counts as a table in Markdown, with a line of totals.
   *
   * @return the table, ended by a line feed
   */
  public String render() {
    List<Entry> all = entries.values().stream().flatMap(List::stream).toList();
    return entries.entrySet().stream()
        .map(folder -> row(folder.getKey(), folder.getValue()))
        .collect(
            Collectors.joining(
                "\n",
                """
                | programs | rejected | accepted | gaps | right |
                | --- | ---: | ---: | ---: | ---: |
                """,
                "\n" + row("total", all) + "\n"));
  }

  private static String row(String name, List<Entry> entries) {
    long right = entries.stream().filter(Entry::passed).count();
    return "| %s | %s | %s | %s | %d of %d |"
        .formatted(
            name,
            score(entries, Verdict.REJECT),
            score(entries, Verdict.ACCEPT),
            score(entries, Verdict.GAP),
            right,
            entries.size());
  }

  private static String score(List<Entry> entries, Verdict verdict) {
    List<Entry> some = entries.stream().filter(entry -> entry.verdict() == verdict).toList();
    long right = some.stream().filter(Entry::passed).count();
    return some.isEmpty() ? "" : "%d of %d".formatted(right, some.size());
  }
}
