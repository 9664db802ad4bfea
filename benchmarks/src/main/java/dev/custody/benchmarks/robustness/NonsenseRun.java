package dev.custody.benchmarks.robustness;

import dev.custody.benchmarks.compile.Compilation;
import dev.custody.benchmarks.compile.Contender;
import dev.custody.benchmarks.compile.Javac;
import dev.custody.benchmarks.compile.Stats;
import dev.custody.benchmarks.nonsense.Nonsense;
import dev.custody.benchmarks.nonsense.Program;
import dev.custody.benchmarks.nonsense.Shape;
import dev.custody.benchmarks.report.Numbers;
import dev.custody.benchmarks.report.Table;
import dev.custody.benchmarks.sources.Checkout;
import dev.custody.benchmarks.sources.SourceFiles;
import dev.custody.benchmarks.sources.SourceSet;
import dev.custody.testdata.Classpath;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks each shape of nonsense in three sizes, each in a process of its own. */
final class NonsenseRun {

  private static final Duration LIMIT = Duration.ofMinutes(3);

  private final Checkout checkout;
  private final Table table =
      new Table(
          "shape",
          "size",
          "quarter, s",
          "half, s",
          "full, s",
          "last doubling",
          "CPU, s",
          "peak, MiB",
          "verdict");
  private int failures;

  private NonsenseRun(Checkout checkout) {
    this.checkout = checkout;
  }

  static Outcome of(Checkout checkout, boolean quick) {
    NonsenseRun run = new NonsenseRun(checkout);
    for (Shape shape : Nonsense.shapes()) {
      System.err.println(shape.name() + " ...");
      run.check(shape, quick ? shape.small() : shape.large());
    }
    String head = "%d shapes of code; seconds are those in the checker.%n%n";
    return new Outcome(head.formatted(Nonsense.shapes().size()) + run.table.render(), run.failures);
  }

  private void check(Shape shape, int size) {
    Compilation quarter = compile(shape, Math.max(1, size / 4));
    Compilation half = compile(shape, Math.max(1, size / 2));
    Compilation full = compile(shape, size);
    List<Verdict> verdicts =
        Stream.of(quarter, half, full).map(run -> Verdict.of(run, shape)).distinct().toList();
    failures += (int) verdicts.stream().filter(Verdict::isFailure).count();
    table.add(
        shape.name(),
        Numbers.count(size),
        seconds(quarter),
        seconds(half),
        seconds(full),
        growth(half, full),
        Numbers.two(full.measurement().cpuSeconds()),
        Numbers.count(Math.round(full.measurement().peakMebibytes())),
        verdicts.stream().map(Verdict::words).collect(Collectors.joining(", then ")));
  }

  private Compilation compile(Shape shape, int size) {
    String directory = "work/nonsense/" + shape.name().replaceAll("\\W+", "-") + "-" + size;
    Path work = checkout.made(directory);
    Program program = shape.program(size);
    SourceFiles.write(Map.of(program.path(), program.source()), work);
    SourceSet sources =
        new SourceSet(
            List.of(work.resolve(program.path())), Classpath.forDrivers().entries(), "nonsense");
    Contender custody = Contender.custody("checked", Stats.OPTION);
    return new Javac(work, List.of(), LIMIT).compile(sources, custody, "-proc:only");
  }

  /** Bodies that were given up are missing in the time that the checker tells. */
  private static boolean isTimed(Compilation run) {
    return run.measurement().succeeded() && run.findings().unfollowed() == 0;
  }

  private static String seconds(Compilation run) {
    return isTimed(run) ? Numbers.two(run.stats().seconds()) : "–";
  }

  private static String growth(Compilation half, Compilation full) {
    return isTimed(half) && isTimed(full)
        ? Numbers.times(full.stats().seconds() / half.stats().seconds())
        : "–";
  }
}
