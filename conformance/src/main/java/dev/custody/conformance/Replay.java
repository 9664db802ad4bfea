package dev.custody.conformance;

import dev.custody.benchmarks.Failure;
import dev.custody.conformance.generate.Candidate;
import dev.custody.conformance.judge.CheckingJudge;
import dev.custody.conformance.judge.Judgement;
import dev.custody.conformance.run.Conviction;
import dev.custody.conformance.run.ProgramRuns;
import dev.custody.conformance.run.Runner;
import dev.custody.testdata.Finding;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shows one program of a trial, as it was tried.
 *
 * @param series the programs of a seed
 * @param schedules how often programs are run
 * @param out where it is shown
 */
record Replay(LongFunction<Series> series, int schedules, PrintStream out) {
  private static final Pattern NAME = Pattern.compile("(-?\\d{1,18})/(\\d{1,18})");

  /** Shows the program SEED/INDEX; gives the exit status. */
  int run(String name) {
    Matcher matcher = NAME.matcher(name);
    if (!matcher.matches()) {
      throw new Failure("invalid --replay " + name + ", write SEED/INDEX");
    }
    Series programs = series.apply(Long.parseLong(matcher.group(1)));
    long index = Long.parseLong(matcher.group(2));
    Candidate candidate = programs.candidate(index);
    out.printf("%s%n%s, family '%s'%n", candidate.source(), candidate.origin(), candidate.family());
    try (CheckingJudge judge = new CheckingJudge();
        Runner runner = new Runner(Duration.ofMinutes(2))) {
      Judgement judgement = judge.judge(List.of(candidate)).get(0);
      judgement.javaErrors().forEach(out::println);
      judgement.findings().stream().map(Finding::render).forEach(out::println);
      out.println(judgement.isAccepted() ? "accepted" : "rejected");
      return judgement.isJava() ? show(judgement, programs, index, runner) : 1;
    }
  }

  private int show(Judgement judgement, Series programs, long index, Runner runner) {
    String name = judgement.candidate().name();
    ProgramRuns runs = runner.run(name, judgement.classes(), programs.policy(index, schedules));
    out.printf(
        "%d runs, %d threw, %d endless%s%n",
        runs.runs(), runs.threw(), runs.endless(), runs.hung() ? ", hung" : "");
    Conviction conviction = runs.conviction();
    if (conviction == null) {
      out.println("never convicted");
      return 0;
    }
    out.printf(
        "convicted by schedule %s of workload %d, choices %s%n%s%n",
        conviction.schedule(), conviction.workload(), conviction.choices(), conviction.trace());
    for (String step : Runner.trace(name, judgement.classes(), conviction)) {
      out.println("  " + step);
    }
    return judgement.isAccepted() ? 1 : 0;
  }
}
