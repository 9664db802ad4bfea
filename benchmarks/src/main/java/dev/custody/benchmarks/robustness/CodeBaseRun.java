package dev.custody.benchmarks.robustness;

import dev.custody.benchmarks.compile.Compilation;
import dev.custody.benchmarks.compile.Contender;
import dev.custody.benchmarks.compile.Javac;
import dev.custody.benchmarks.compile.Stats;
import dev.custody.benchmarks.report.Numbers;
import dev.custody.benchmarks.report.Table;
import dev.custody.benchmarks.sources.Checkout;
import dev.custody.benchmarks.sources.CodeBase;
import dev.custody.benchmarks.sources.SourceFiles;
import dev.custody.benchmarks.sources.SourceSet;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Compiles one code base four times: by javac alone, and checked with nothing, with classes of its
 * own and with everything tracked.
 */
final class CodeBaseRun {

  private static final Duration LIMIT = Duration.ofMinutes(30);

  private static final String EVERYTHING = "benchmarks/stubs/everything.astub";

  /** Which of the runs has classes of the code base tracked. */
  private static final int OWN = 2;

  private final Table table;
  private final List<Compilation> runs;

  private CodeBaseRun(Table table, List<Compilation> runs) {
    this.table = table;
    this.runs = runs;
  }

  static Outcome of(CodeBase code, Checkout checkout) {
    SourceSet sources = code.fetch(checkout);
    Path work = checkout.made("work/" + code.label());
    SourceFiles.clear(work);
    Javac javac = new Javac(work, List.of(), LIMIT);
    List<Compilation> runs =
        List.of(
            javac.compile(sources, Contender.javac()),
            javac.compile(sources, Contender.custody("checked", Stats.OPTION)),
            javac.compile(sources, tracking("own", code.stubs(checkout))),
            javac.compile(sources, tracking("everything", checkout.resolve(EVERYTHING))));
    String own = "with " + code.tracked() + " tracked";
    Table table = new Table(code.label(), "javac", "checked", own, "with everything tracked");
    String size =
        "%d files, %s lines.%n%n".formatted(sources.files().size(), Numbers.count(sources.lines()));
    CodeBaseRun run = new CodeBaseRun(table, runs);
    return new Outcome(size + run.render(), run.failures());
  }

  private static Contender tracking(String name, Path stubs) {
    return Contender.custody(name, Stats.OPTION, "-Astubs=" + stubs);
  }

  private String render() {
    row("CPU time, s", run -> Numbers.two(run.measurement().cpuSeconds()));
    row("wall time, s", run -> Numbers.two(run.measurement().wallSeconds()));
    row("peak memory, MiB", run -> Numbers.count(Math.round(run.measurement().peakMebibytes())));
    count("top-level classes", "classesSeen");
    count("of them concerned", "classesAnalysed");
    count("bodies followed", "methodsAnalysed");
    count("values", "values");
    count("transfers", "transfers");
    checked("findings", run -> Numbers.count(run.findings().count()));
    checked("constructs not followed", run -> Numbers.count(run.findings().unfollowed()));
    checked("of them too complex", run -> Numbers.count(run.findings().unsettled()));
    checked("exceptions of the checker", run -> Numbers.count(run.findings().exceptions()));
    seconds("looking for tracked types, s", "scan");
    seconds("making graphs, s", "graph");
    seconds("following values, s", "flow");
    return table.render()
        + "\nFindings with its own classes tracked: "
        + runs.get(OWN).findings().render()
        + ".\n";
  }

  private void count(String label, String name) {
    checked(label, run -> Numbers.count(run.stats().count(name)));
  }

  private void seconds(String label, String phase) {
    checked(label, run -> Numbers.two(run.stats().seconds(phase)));
  }

  /** A row that says nothing where the checker did not run. */
  private void checked(String label, Function<Compilation, String> cell) {
    row(label, run -> run.stats().counts().isEmpty() ? "–" : cell.apply(run));
  }

  private void row(String label, Function<Compilation, String> cell) {
    Stream<String> cells = runs.stream().map(cell);
    table.add(Stream.concat(Stream.of(label), cells).toArray(String[]::new));
  }

  private int failures() {
    return runs.stream()
        .mapToInt(run -> run.findings().exceptions() + (run.measurement().succeeded() ? 0 : 1))
        .sum();
  }
}
