package dev.custody.benchmarks.overhead;

import dev.custody.benchmarks.compile.Contender;
import dev.custody.benchmarks.compile.Javac;
import dev.custody.benchmarks.report.Numbers;
import dev.custody.benchmarks.sources.Downloads;
import dev.custody.benchmarks.sources.DriverSources;
import dev.custody.benchmarks.sources.SourceSet;
import java.util.List;

/** The code that the checker is for: the null block driver and the whole drivers of the tests. */
final class DriverWorkload {

  private DriverWorkload() {}

  static String measure(Setup setup) {
    SourceSet sources = DriverSources.all(setup.checkout());
    Javac javac = setup.javac("drivers");
    Downloads downloads = new Downloads(setup.checkout());
    List<Contender> contenders =
        List.of(
            Contender.javac(),
            Contender.custody("Custody"),
            Contender.mustCall(),
            Contender.resourceLeak(),
            Contender.nullAway(downloads, sources.packages()));
    return "The null block driver and the whole drivers of `testdata`: %d files, %s lines.%n%n"
            .formatted(sources.files().size(), Numbers.count(sources.lines()))
        + Comparison.of(
            sources,
            setup.rounds(),
            contenders.stream().map(contender -> new Entry(contender, javac)).toList());
  }
}
