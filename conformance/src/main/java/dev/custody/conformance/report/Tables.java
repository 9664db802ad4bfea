package dev.custody.conformance.report;

import dev.custody.benchmarks.report.Numbers;
import dev.custody.benchmarks.report.Table;
import dev.custody.conformance.generate.Origin;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** The tables of a trial. */
final class Tables {
  private Tables() {}

  /** The sums in one line. */
  static String line(Counts all) {
    return "%s programs, %s accepted, %s runs, %s accepted ones convicted%s"
        .formatted(
            Numbers.count(all.programs()),
            Numbers.count(all.accepted()),
            Numbers.count(all.runs()),
            Numbers.count(all.unsound()),
            (all.invalid() > 0 ? ", %d no Java".formatted(all.invalid()) : "")
                + (all.hung() > 0 ? ", %d hung".formatted(all.hung()) : ""));
  }

  /** What came out, by origin. */
  static String origins(Map<Origin, Counts> origins, Counts all) {
    Table table =
        new Table(
            "origin",
            "programs",
            "no Java",
            "accepted",
            "runs",
            "convicted",
            "**accepted and convicted**",
            "runs that threw",
            "endless runs",
            "hung");
    origins.forEach((origin, counts) -> addOrigin(table, name(origin), counts));
    addOrigin(table, "all", all);
    return table.render();
  }

  private static String name(Origin origin) {
    return origin.name().toLowerCase(Locale.ROOT);
  }

  private static void addOrigin(Table table, String name, Counts counts) {
    table.add(
        name,
        Numbers.count(counts.programs()),
        Numbers.count(counts.invalid()),
        Numbers.count(counts.accepted()) + share(counts.accepted(), counts.programs()),
        Numbers.count(counts.runs()),
        Numbers.count(counts.convicted()),
        "**" + Numbers.count(counts.unsound()) + "**",
        Numbers.count(counts.threw()),
        Numbers.count(counts.endless()),
        Numbers.count(counts.hung()));
  }

  /** What came of each kind of change of a right program. */
  static String mutations(Map<String, Counts> mutations) {
    Table table =
        new Table(
            "mutation",
            "programs",
            "rejected",
            "convicted",
            "both",
            "rejected, never convicted",
            "**convicted, yet accepted**",
            "recall");
    mutations.forEach(
        (name, counts) ->
            table.add(
                name,
                Numbers.count(counts.programs()),
                Numbers.count(counts.rejected()),
                Numbers.count(counts.convicted()),
                Numbers.count(counts.both()),
                Numbers.count(counts.rejected() - counts.both()),
                "**" + Numbers.count(counts.unsound()) + "**",
                percent(counts.both(), counts.convicted())));
    return mutations.isEmpty()
        ? ""
        : "\nRight programs with one change, or two in one method:\n\n" + table.render();
  }

  /** What each rule said, as the checker's and as the referee's. */
  static String rules(Map<String, Counts> convicted, Map<String, Long> rejecting) {
    TreeSet<String> keys = new TreeSet<>(rejecting.keySet());
    keys.addAll(convicted.keySet());
    Table table =
        new Table("rule", "programs rejected", "programs convicted", "of these rejected", "recall");
    for (String key : keys) {
      Counts counts = convicted.getOrDefault(key, new Counts());
      table.add(
          "`" + key + "`",
          Numbers.count(rejecting.getOrDefault(key, 0L)),
          Numbers.count(counts.convicted()),
          Numbers.count(counts.both()),
          percent(counts.both(), counts.convicted()));
    }
    return keys.isEmpty() ? "" : "\nBy rule, over all programs:\n\n" + table.render();
  }

  /** Right programs that are rejected, by feature and by rule. */
  static String falseAlarms(Map<String, Counts> features, Map<String, Long> rules) {
    if (rules.isEmpty()) {
      return "";
    }
    Table byFeature = new Table("feature", "right programs with it", "rejected", "and convicted");
    features.forEach(
        (name, counts) ->
            byFeature.add(
                name,
                Numbers.count(counts.programs()),
                Numbers.count(counts.rejected()) + share(counts.rejected(), counts.programs()),
                Numbers.count(counts.both())));
    Table byRule = new Table("rule", "right programs rejected");
    rules.forEach((key, count) -> byRule.add("`" + key + "`", Numbers.count(count)));
    return "\nPrograms that are right by construction, yet rejected:\n\n"
        + byRule.render()
        + "\n"
        + byFeature.render();
  }

  private static String share(long part, long whole) {
    return whole == 0 ? "" : " (" + percent(part, whole) + ")";
  }

  private static String percent(long part, long whole) {
    return whole == 0 ? "–" : String.format(Locale.ROOT, "%.1f %%", 100.0 * part / whole);
  }
}
