package dev.custody.conformance.shrink;

import dev.custody.conformance.generate.Candidate;
import dev.custody.conformance.generate.Generator;
import dev.custody.conformance.judge.Judge;
import dev.custody.conformance.judge.Judgement;
import dev.custody.conformance.run.Policy;
import dev.custody.conformance.run.ProgramRuns;
import dev.custody.conformance.run.Runner;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Shrinkable;
import org.jspecify.annotations.Nullable;

/**
 * Makes a culprit smaller, as long as the checker accepts it and the referee convicts it.
 * Candidates are judged many at a time, since a compilation costs more than most of them.
 */
public final class Shrinker {
  private static final int BATCH = 100;
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String NAME = "Culprit";

  private final Generator generator;
  private final Judge judge;
  private final Runner runner;
  private final Policy policy;
  private final Set<String> seen = new HashSet<>();
  private int batches;
  private long end;

  /** A list of numbers, and what it is decoded to. */
  private record Attempt(Shrinkable<List<Integer>> list, String text, Candidate candidate) {}

  /**
   * A shrinker for one culprit.
   *
   * @param generator what decodes the numbers
   * @param judge who says what is accepted
   * @param runner who runs what is accepted
   * @param policy how often
   */
  public Shrinker(Generator generator, Judge judge, Runner runner, Policy policy) {
    this.generator = generator;
    this.judge = judge;
    this.runner = runner;
    this.policy = policy;
  }

  /**
   * Makes a culprit smaller.
   *
   * @param list the numbers that it was decoded from
   * @param first the culprit as it was found
   * @return the smallest that was found, which may be the first
   */
  public Culprit shrink(Shrinkable<List<Integer>> list, Culprit first) {
    end = System.nanoTime() + PATIENCE.toNanos();
    Smaller smallest = new Smaller(list, first);
    seen.add(text(list));
    Smaller next = smaller(smallest);
    while (next != null) {
      smallest = next;
      next = smaller(smallest);
    }
    return smallest.culprit;
  }

  private record Smaller(Shrinkable<List<Integer>> list, Culprit culprit) {}

  /**
   * The first smaller list that is still a culprit; null if there is none or it took too long. A
   * list that is decoded to the same program is one without further ado.
   */
  private @Nullable Smaller smaller(Smaller from) {
    String present = text(from.list);
    List<Attempt> attempts = new ArrayList<>();
    Iterator<Shrinkable<List<Integer>>> all = from.list.shrink().iterator();
    while (all.hasNext() && System.nanoTime() < end) {
      Shrinkable<List<Integer>> next = all.next();
      String text = text(next);
      if (text.equals(present)) {
        forget(attempts);
        return new Smaller(next, from.culprit.with(next.value()));
      }
      if (seen.add(text)) {
        String name = NAME + batches + "x" + attempts.size();
        attempts.add(new Attempt(next, text, generator.make(name, next.value())));
      }
      if (attempts.size() == BATCH || !all.hasNext()) {
        Smaller found = firstCulprit(attempts);
        if (found != null) {
          return found;
        }
        attempts.clear();
      }
    }
    return null;
  }

  private @Nullable Smaller firstCulprit(List<Attempt> attempts) {
    batches++;
    Map<String, Judgement> judgements = new HashMap<>();
    for (Judgement one : judge.judge(attempts.stream().map(Attempt::candidate).toList())) {
      judgements.put(one.candidate().name(), one);
    }
    for (Attempt attempt : attempts) {
      Judgement judgement = judgements.get(attempt.candidate.name());
      if (judgement != null && judgement.isAccepted()) {
        ProgramRuns runs = runner.run(attempt.candidate.name(), judgement.classes(), policy);
        if (runs.conviction() != null) {
          List<Integer> numbers = attempt.list.value();
          forget(attempts.subList(attempts.indexOf(attempt) + 1, attempts.size()));
          Candidate named = generator.make(NAME, numbers);
          return new Smaller(attempt.list, new Culprit(named, numbers, runs.conviction()));
        }
      }
    }
    return null;
  }

  /** Lets programs come up again that were not run, since one before them was a culprit. */
  private void forget(List<Attempt> attempts) {
    attempts.forEach(attempt -> seen.remove(attempt.text));
  }

  /** The text of a program, by which those that came before are known. */
  private String text(Shrinkable<List<Integer>> list) {
    return generator.make(NAME, list.value()).source();
  }
}
