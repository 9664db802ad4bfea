package dev.custody.conformance.report;

import dev.custody.conformance.generate.Candidate;
import dev.custody.conformance.generate.Origin;
import dev.custody.conformance.run.Conviction;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** Counts verdicts, from any number of threads. */
public final class Tally {
  private final Counts all = new Counts();
  private final Map<Origin, Counts> origins = new EnumMap<>(Origin.class);
  private final Map<String, Counts> mutations = new TreeMap<>();
  private final Map<String, Counts> features = new TreeMap<>();
  private final Map<String, Counts> convictedRules = new TreeMap<>();
  private final Map<String, Long> rejectingRules = new TreeMap<>();
  private final Map<String, Long> falseAlarms = new TreeMap<>();

  /** Nothing counted so far. */
  public Tally() {}

  /**
   * Adds one program.
   *
   * @param verdict what was said about it
   */
  public synchronized void add(Verdict verdict) {
    Candidate candidate = verdict.judgement().candidate();
    all.add(verdict);
    origins.computeIfAbsent(candidate.origin(), origin -> new Counts()).add(verdict);
    switch (candidate.origin()) {
      case RANDOM -> {}
      case RIGHT -> addRight(verdict, candidate.family());
      case MUTANT -> count(mutations, candidate.family(), verdict);
    }
    Conviction conviction = verdict.runs().conviction();
    if (conviction != null) {
      count(convictedRules, conviction.rule(), verdict);
    }
    verdict.judgement().keys().forEach(key -> rejectingRules.merge(key, 1L, Long::sum));
  }

  private void addRight(Verdict verdict, String family) {
    for (String feature : family.split(" ", -1)) {
      count(features, feature, verdict);
    }
    verdict.judgement().keys().forEach(key -> falseAlarms.merge(key, 1L, Long::sum));
  }

  private static void count(Map<String, Counts> counts, String name, Verdict verdict) {
    counts.computeIfAbsent(name, n -> new Counts()).add(verdict);
  }

  /**
   * How many programs there were.
   *
   * @return all that were added
   */
  public synchronized long programs() {
    return all.programs();
  }

  /**
   * How many of the programs that are right by construction are accepted.
   *
   * @return from 0 to 1; 1 if there is none
   */
  public synchronized double acceptanceOfRight() {
    Counts right = origins.get(Origin.RIGHT);
    return right == null ? 1 : (double) right.accepted() / Math.max(1, right.programs());
  }

  /**
   * Whether nothing was found that must not be.
   *
   * @return false if an accepted program was convicted, or one that was not mutated was no Java
   */
  public synchronized boolean isClean() {
    boolean allJava =
        origins.entrySet().stream()
            .allMatch(each -> each.getKey() == Origin.MUTANT || each.getValue().invalid() == 0);
    return all.unsound() == 0 && allJava;
  }

  /**
   * What was found so far.
   *
   * @return one line
   */
  public synchronized String line() {
    return Tables.line(all);
  }

  /**
   * All tables.
   *
   * @return text in Markdown
   */
  public synchronized String render() {
    return Tables.origins(origins, all)
        + Tables.mutations(mutations)
        + Tables.rules(convictedRules, rejectingRules)
        + Tables.falseAlarms(features, falseAlarms);
  }
}
