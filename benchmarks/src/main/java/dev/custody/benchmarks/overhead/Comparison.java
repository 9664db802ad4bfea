package dev.custody.benchmarks.overhead;

import dev.custody.benchmarks.compile.Compilation;
import dev.custody.benchmarks.measure.Samples;
import dev.custody.benchmarks.report.Numbers;
import dev.custody.benchmarks.report.Table;
import dev.custody.benchmarks.sources.SourceSet;
import java.util.List;

/**
 * Several ways to compile the same sources, in interleaved rounds: whatever else the machine does
 * meanwhile hits all of them. The first entry is what the others are compared with.
 */
final class Comparison {

  /** What is found is not the question here, and printing it takes time. */
  private static final String[] SILENCE = {"-nowarn", "-Xmaxwarns", "1"};

  private final SourceSet sources;
  private final List<Row> rows;

  private Comparison(SourceSet sources, List<Entry> entries) {
    this.sources = sources;
    this.rows = entries.stream().map(entry -> new Row(entry, new Samples())).toList();
  }

  /** Runs each entry so many times and returns the table. */
  static String of(SourceSet sources, int rounds, List<Entry> entries) {
    Comparison comparison = new Comparison(sources, entries);
    for (int round = 1; round <= rounds; round++) {
      System.err.printf("round %d of %d%n", round, rounds);
      comparison.rows.forEach(comparison::run);
    }
    return comparison.table();
  }

  private void run(Row row) {
    Entry entry = row.entry();
    Compilation compilation = entry.javac().compile(sources, entry.contender(), SILENCE);
    row.runs().add(compilation.succeeded().measurement());
  }

  private String table() {
    Table table =
        new Table("compiled with", "CPU, s", "over javac", "wall, s", "over javac", "peak, MiB");
    Samples plain = rows.get(0).runs();
    for (Row row : rows) {
      Samples runs = row.runs();
      table.add(
          row.entry().contender().name(),
          Numbers.spread(runs.cpu()),
          Numbers.times(runs.cpu().median() / plain.cpu().median()),
          Numbers.spread(runs.wall()),
          Numbers.times(runs.wall().median() / plain.wall().median()),
          Numbers.count(Math.round(runs.peak().median())));
    }
    return table.render();
  }

  private record Row(Entry entry, Samples runs) {}
}
