package dev.custody.benchmarks.mutation;

import dev.custody.benchmarks.mutation.Mutant.Fate;
import dev.custody.benchmarks.report.Numbers;
import dev.custody.benchmarks.report.Table;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts mutants by their fate. */
final class Scores {

  private Scores() {}

  /**
   * A table with a row for each package, and one for all. The score is the share of those that were
   * tried; what no program reaches needs no trial, and is known of all.
   */
  static String render(List<Mutant> all) {
    Table table =
        new Table(
            "package",
            "mutants",
            "no coverage",
            "tried",
            "killed",
            "timed out",
            "survived",
            "score of those tried");
    all.stream()
        .collect(Collectors.groupingBy(Mutant::room, TreeMap::new, Collectors.toList()))
        .forEach((room, mutants) -> addRow(table, room, mutants));
    addRow(table, "all", all);
    return table.render();
  }

  private static void addRow(Table table, String name, List<Mutant> mutants) {
    List<Mutant> tried = mutants.stream().filter(it -> it.fate().isTried()).toList();
    table.add(
        name,
        Numbers.count(mutants.size()),
        count(mutants, Fate.NO_COVERAGE),
        Numbers.count(tried.size()),
        count(tried, Fate.KILLED),
        count(tried, Fate.TIMED_OUT),
        count(tried, Fate.SURVIVED),
        score(tried));
  }

  private static String count(List<Mutant> mutants, Fate fate) {
    return Numbers.count(mutants.stream().filter(mutant -> mutant.fate() == fate).count());
  }

  private static String score(List<Mutant> mutants) {
    long detected = mutants.stream().filter(mutant -> mutant.fate().isDetected()).count();
    return mutants.isEmpty()
        ? "–"
        : String.format(Locale.ROOT, "%.1f %%", 100.0 * detected / mutants.size());
  }
}
