package dev.custody.reports;

import dev.custody.engine.CheckResult;
import dev.custody.engine.Message;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * What came of a check, with its violations told apart into those that a baseline knows and new
 * ones. Reports are made from this.
 *
 * @param result everything that was said
 * @param sources what was checked
 * @param known the violations that the baseline knows
 * @param fresh the others; all of them where there is no baseline
 * @param gone what the baseline knows and the check did not find any more
 * @param hasBaseline whether there is a baseline at all
 */
public record Findings(
    CheckResult result,
    Sources sources,
    List<Identified> known,
    List<Identified> fresh,
    List<Fingerprint> gone,
    boolean hasBaseline) {

  /** Copies the lists, so that findings never change. */
  public Findings {
    known = List.copyOf(known);
    fresh = List.copyOf(fresh);
    gone = List.copyOf(gone);
  }

  /** Returns the findings of a check without a baseline: all violations are new. */
  public static Findings of(CheckResult result, Sources sources) {
    return new Findings(
        result, sources, List.of(), Fingerprints.of(result.messages(), sources), List.of(), false);
  }

  /** Returns the result as if the known violations had not been found. */
  public CheckResult freshResult() {
    Set<Message> tolerated = Collections.newSetFromMap(new IdentityHashMap<>());
    known.forEach(identified -> tolerated.add(identified.message()));
    return new CheckResult(
        result.messages().stream().filter(message -> !tolerated.contains(message)).toList(),
        result.statistics());
  }
}
