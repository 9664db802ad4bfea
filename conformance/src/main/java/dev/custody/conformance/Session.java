package dev.custody.conformance;

import dev.custody.conformance.generate.Candidate;
import dev.custody.conformance.generate.Origin;
import dev.custody.conformance.judge.Judge;
import dev.custody.conformance.judge.Judgement;
import dev.custody.conformance.report.Tally;
import dev.custody.conformance.report.Verdict;
import dev.custody.conformance.run.Conviction;
import dev.custody.conformance.run.Policy;
import dev.custody.conformance.run.ProgramRuns;
import dev.custody.conformance.run.Runner;
import dev.custody.conformance.shrink.Culprit;
import dev.custody.conformance.shrink.Keep;
import dev.custody.conformance.shrink.Shrinker;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One trial: takes programs in batches, on several threads, until enough were tried. */
final class Session {
  private static final int BATCH = 150;
  private static final int MOST_SHRUNK = 20;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Series series;
  private final Judge judge;
  private final Plan plan;
  private final Keep keep;
  private final Consumer<String> say;
  private final Tally tally = new Tally();
  private final AtomicLong nextIndex = new AtomicLong();
  private final AtomicLong taken = new AtomicLong();
  private final AtomicInteger shrunk = new AtomicInteger();
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
  private volatile long end;

  /**
   * How much is tried.
   *
   * @param origins which programs
   * @param programs how many at most
   * @param time for how long at most
   * @param schedules how often each is run
   * @param threads on how many threads
   */
  record Plan(Set<Origin> origins, long programs, Duration time, int schedules, int threads) {}

  /**
   * A trial.
   *
   * @param series the programs
   * @param judge who says which of them are accepted
   * @param plan how much is tried
   * @param keep where programs are written down that something is wrong with
   * @param say where news go
   */
  Session(Series series, Judge judge, Plan plan, Keep keep, Consumer<String> say) {
    this.series = series;
    this.judge = judge;
    this.plan = plan;
    this.keep = keep;
    this.say = say;
  }

  /** Tries all programs of the plan and counts what came out. */
  Tally run() {
    end = System.nanoTime() + plan.time.toNanos();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < plan.threads; i++) {
      Thread thread = new Thread(this::work, "trial-" + i);
      thread.setDaemon(true);
      thread.start();
      threads.add(thread);
    }
    Progress progress = new Progress(tally, say);
    for (Thread thread : threads) {
      progress.awaitEnd(thread);
    }
    Throwable first = failure.get();
    if (first != null) {
      throw new IllegalStateException("the trial failed", first);
    }
    return tally;
  }

  private void work() {
    try (Runner runner = new Runner(PATIENCE)) {
      for (List<Long> batch = batch(); !batch.isEmpty(); batch = batch()) {
        tryOut(batch, runner);
      }
    } catch (RuntimeException | Error thrown) {
      failure.compareAndSet(null, thrown);
    }
  }

  /** The next indexes to try; none when enough were tried. */
  private List<Long> batch() {
    List<Long> batch = new ArrayList<>();
    while (batch.size() < BATCH
        && failure.get() == null
        && System.nanoTime() < end
        && taken.get() < plan.programs) {
      long index = nextIndex.getAndIncrement();
      if (plan.origins.contains(Series.origin(index)) && taken.incrementAndGet() <= plan.programs) {
        batch.add(index);
      }
    }
    return batch;
  }

  private void tryOut(List<Long> batch, Runner runner) {
    List<Candidate> candidates = batch.stream().map(series::candidate).toList();
    List<Judgement> judgements = judge.judge(candidates);
    for (int i = 0; i < batch.size(); i++) {
      long index = batch.get(i);
      Judgement judgement = judgements.get(i);
      ProgramRuns runs = runs(index, judgement, runner);
      tally.add(new Verdict(judgement, runs));
      tell(index, judgement, runs, runner);
    }
  }

  /** What is neither accepted nor nearly right is run less, as it proves nothing. */
  private ProgramRuns runs(long index, Judgement judgement, Runner runner) {
    if (!judgement.isJava()) {
      return ProgramRuns.NONE;
    }
    boolean proves = judgement.isAccepted() || judgement.candidate().origin() == Origin.MUTANT;
    int schedules = proves ? plan.schedules : Math.max(1, plan.schedules / 4);
    Policy policy = series.policy(index, schedules);
    return runner.run(judgement.candidate().name(), judgement.classes(), policy);
  }

  private void tell(long index, Judgement judgement, ProgramRuns runs, Runner runner) {
    Conviction conviction = runs.conviction();
    if (!judgement.isJava()) {
      if (judgement.candidate().origin() == Origin.MUTANT) {
        return; // a change of the text need not leave it Java
      }
      Path file =
          keep.oddity(
              "no Java", judgement.candidate(), series.seed(), index, judgement.javaErrors());
      say.accept(
          "program %d/%d is no Java: %s; see %s"
              .formatted(series.seed(), index, judgement.javaErrors().get(0), file));
    } else if (runs.hung()) {
      Path file = keep.oddity("hung", judgement.candidate(), series.seed(), index, List.of());
      say.accept("program %d/%d hangs, see %s".formatted(series.seed(), index, file));
    } else if (judgement.isAccepted() && conviction != null) {
      tellCulprit(index, judgement, conviction, runner);
    }
  }

  private void tellCulprit(long index, Judgement judgement, Conviction conviction, Runner runner) {
    say.accept(
        "program %d/%d is accepted, yet convicted: %s"
            .formatted(series.seed(), index, conviction.violation().getMessage()));
    Culprit culprit = new Culprit(judgement.candidate(), series.list(index).value(), conviction);
    if (shrunk.getAndIncrement() < MOST_SHRUNK) {
      Shrinker shrinker =
          new Shrinker(
              series.generator(index), judge, runner, series.policy(index, plan.schedules));
      culprit = shrinker.shrink(series.list(index), culprit);
    }
    say.accept("  kept in " + keep.culprit(culprit, series.seed(), index));
  }
}
