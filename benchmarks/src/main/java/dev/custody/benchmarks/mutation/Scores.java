package dev.custody.benchmarks.mutation;

import dev.custody.benchmarks.mutation.Mutant.Fate;
import dev.custody.benchmarks.report.Numbers;
import dev.custody.benchmarks.report.Table;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pitest.mutationtest.engine.MutationDetails;

/** Counts mutants by their fate. */
final class Scores {

  private Scores() {}

  /** How many mutants there are in each package. */
  static Map<String, Long> sizes(List<MutationDetails> all) {
    return all.stream()
        .map(mutant -> Mutant.of(mutant, Fate.SURVIVED).room())
        .collect(Collectors.groupingBy(room -> room, TreeMap::new, Collectors.counting()));
  }

  /**
   * A table with a row for each package, and one for all. The score is the share of those that were
   * tried; what no program reaches needs no trial, and is known of all.
   *
   * @param sizes how many mutants there are in each package
   * @param known the mutants whose fate is known
   */
  static String render(Map<String, Long> sizes, List<Mutant> known) {
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
    sizes.forEach(
        (room, size) ->
            addRow(
                table, room, size, known.stream().filter(it -> it.room().equals(room)).toList()));
    addRow(table, "all", sizes.values().stream().mapToLong(size -> size).sum(), known);
    return table.render();
  }

  private static void addRow(Table table, String name, long size, List<Mutant> known) {
    List<Mutant> tried = known.stream().filter(it -> it.fate() != Fate.NO_COVERAGE).toList();
    table.add(
        name,
        Numbers.count(size),
        count(known, Fate.NO_COVERAGE),
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
