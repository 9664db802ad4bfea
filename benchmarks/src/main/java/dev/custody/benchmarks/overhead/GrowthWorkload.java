package dev.custody.benchmarks.overhead;

import dev.custody.benchmarks.compile.Compilation;
import dev.custody.benchmarks.compile.Contender;
import dev.custody.benchmarks.compile.Javac;
import dev.custody.benchmarks.compile.Stats;
import dev.custody.benchmarks.growth.DriverCode;
import dev.custody.benchmarks.measure.PowerLaw;
import dev.custody.benchmarks.measure.Samples;
import dev.custody.benchmarks.measure.Summary;
import dev.custody.benchmarks.report.Numbers;
import dev.custody.benchmarks.report.Table;
import dev.custody.benchmarks.sources.SourceSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** Driver code in doubling amounts: whether cost stays in proportion. */
final class GrowthWorkload {

  private static final List<Integer> FACTORS = List.of(1, 2, 4, 8, 16);

  private static final int QUICK_FACTORS = 3;

  private final Javac javac;
  private final Map<Integer, Step> steps = new TreeMap<>();

  private GrowthWorkload(Setup setup) {
    javac = setup.javac("growth");
    int factors = setup.quick() ? QUICK_FACTORS : FACTORS.size();
    for (int factor : FACTORS.subList(0, factors)) {
      steps.put(factor, new Step(DriverCode.write(factor, setup.checkout())));
    }
  }

  static String measure(Setup setup) {
    GrowthWorkload workload = new GrowthWorkload(setup);
    for (int round = 1; round <= setup.rounds(); round++) {
      System.err.printf("round %d of %d%n", round, setup.rounds());
      workload.steps.values().forEach(step -> step.run(workload.javac));
    }
    return workload.render();
  }

  private String render() {
    Table table =
        new Table(
            "factor",
            "lines",
            "javac: CPU, s",
            "Custody: CPU, s",
            "over javac",
            "in the checker, s",
            "peak, MiB");
    steps.forEach((factor, step) -> step.addTo(table, factor));
    return "Generated drivers, twice as many from row to row.%n%n%s%nExponent of growth: "
            .formatted(table.render())
        + "%s for javac's CPU time, %s for CPU time with Custody, %s for the time in the checker."
            .formatted(
                exponent(step -> step.plain.cpu().median()),
                exponent(step -> step.checked.cpu().median()),
                exponent(step -> Summary.of(step.inChecker).median()));
  }

  private String exponent(ToDoubleFunction<Step> cost) {
    Map<Integer, Double> costs = new TreeMap<>();
    steps.forEach((factor, step) -> costs.put(factor, cost.applyAsDouble(step)));
    return Numbers.two(PowerLaw.exponent(costs));
  }

  /** One amount of code, and what it took. */
  private static final class Step {
    private final SourceSet sources;
    private final Samples plain = new Samples();
    private final Samples checked = new Samples();
    private final List<Double> inChecker = new ArrayList<>();

    Step(SourceSet sources) {
      this.sources = sources;
    }

    void run(Javac javac) {
      plain.add(javac.compile(sources, Contender.javac()).succeeded().measurement());
      Contender custody = Contender.custody("Custody", Stats.OPTION);
      Compilation compilation = javac.compile(sources, custody).succeeded();
      checked.add(compilation.measurement());
      inChecker.add(compilation.stats().seconds());
    }

    void addTo(Table table, int factor) {
      table.add(
          factor + "×",
          Numbers.count(sources.lines()),
          Numbers.spread(plain.cpu()),
          Numbers.spread(checked.cpu()),
          Numbers.times(checked.cpu().median() / plain.cpu().median()),
          Numbers.spread(Summary.of(inChecker)),
          Numbers.count(Math.round(checked.peak().median())));
    }
  }
}
