package dev.custody.benchmarks.mutation;

import dev.custody.benchmarks.mutation.Mutant.Fate;
import dev.custody.benchmarks.report.Numbers;
import dev.custody.benchmarks.report.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts mutants by their fate. */
final class Scores {

  private Scores() {}

  /** A table with a row for each package, and one for all. */
  static String render(Map<String, List<Mutant>> mutants) {
    Table table =
        new Table("package", "mutants", "killed", "timed out", "survived", "no coverage", "score");
    List<Mutant> all = new ArrayList<>();
    mutants.forEach(
        (room, its) -> {
          addRow(table, room, its);
          all.addAll(its);
        });
    if (mutants.size() > 1) {
      addRow(table, "all", all);
    }
    return table.render();
  }

  private static void addRow(Table table, String name, List<Mutant> mutants) {
    table.add(
        name,
        Numbers.count(mutants.size()),
        count(mutants, Fate.KILLED),
        count(mutants, Fate.TIMED_OUT),
        count(mutants, Fate.SURVIVED),
        count(mutants, Fate.NO_COVERAGE),
        score(mutants));
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
