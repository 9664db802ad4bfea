package dev.custody.benchmarks.overhead;

import dev.custody.benchmarks.compile.Contender;
import dev.custody.benchmarks.compile.Javac;
import dev.custody.benchmarks.report.Numbers;
import dev.custody.benchmarks.sources.Downloads;
import dev.custody.benchmarks.sources.DriverSources;
import dev.custody.benchmarks.sources.SourceSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One small file, where starting up is nearly all there is; and what the JVM's own means against
 * that do: an archive of classes that were loaded before, and only the quick one of its compilers.
 */
final class SingleWorkload {

  private static final String QUICK_COMPILER = "-XX:TieredStopAtLevel=1";

  private SingleWorkload() {}

  static String measure(Setup setup) {
    SourceSet sources = DriverSources.one(setup.checkout());
    Javac javac = setup.javac("single");
    List<Contender> contenders =
        List.of(
            Contender.javac(),
            Contender.custody("Custody"),
            Contender.tainting(),
            Contender.mustCall(),
            Contender.resourceLeak(),
            Contender.nullAway(new Downloads(setup.checkout()), sources.packages()));
    List<Entry> entries = new ArrayList<>();
    contenders.forEach(contender -> entries.add(new Entry(contender, javac)));
    for (Contender each : List.of(Contender.javac(), Contender.custody("Custody"))) {
      entries.addAll(hastened(each, sources, setup));
    }
    return "One driver of %s lines.%n%n".formatted(Numbers.count(sources.lines()))
        + Comparison.of(sources, setup.rounds(), entries);
  }

  private static List<Entry> hastened(Contender contender, SourceSet sources, Setup setup) {
    List<Entry> entries = new ArrayList<>();
    String name = contender.name();
    entries.add(entry(contender, name + ", first compiler only", setup, QUICK_COMPILER));
    Path archive = setup.checkout().made("work/" + name + ".jsa");
    Javac trainer = setup.javac("training", "-XX:ArchiveClassesAtExit=" + archive);
    trainer.compile(sources, contender, "-nowarn").succeeded();
    if (Files.exists(archive)) {
      String use = "-XX:SharedArchiveFile=" + archive;
      entries.add(entry(contender, name + ", class archive", setup, use));
      entries.add(entry(contender, name + ", both", setup, use, QUICK_COMPILER));
    }
    return entries;
  }

  private static Entry entry(Contender contender, String name, Setup setup, String... jvmFlags) {
    return new Entry(new Contender(name, contender.options()), setup.javac("single", jvmFlags));
  }
}
