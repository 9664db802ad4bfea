package dev.custody.benchmarks.overhead;

import dev.custody.benchmarks.compile.Contender;
import dev.custody.benchmarks.compile.Javac;
import dev.custody.benchmarks.report.Numbers;
import dev.custody.benchmarks.sources.CodeBase;
import dev.custody.benchmarks.sources.Downloads;
import dev.custody.benchmarks.sources.SourceSet;
import java.util.List;

/** A large code base without a tracked class, and the same with its most used class tracked. */
final class NettyWorkload {

  private static final CodeBase NETTY = CodeBase.NETTY;

  private static final String PART = "netty-(common|buffer)-\\d.*";

  private NettyWorkload() {}

  static String measure(Setup setup) {
    SourceSet sources = NETTY.fetch(setup.checkout(), PART);
    Javac javac = setup.javac("netty");
    String stubs = "-Astubs=" + NETTY.stubs(setup.checkout());
    List<Contender> contenders =
        List.of(
            Contender.javac(),
            Contender.custody("Custody"),
            Contender.custody("Custody, `ByteBuf` tracked", stubs),
            Contender.mustCall(),
            Contender.resourceLeak(),
            Contender.nullAway(new Downloads(setup.checkout()), sources.packages()));
    String head =
        "Netty's `common` and `buffer`: %d files, %s lines."
            + " Nothing in them is tracked, unless a stub file says so.%n%n";
    return head.formatted(sources.files().size(), Numbers.count(sources.lines()))
        + Comparison.of(
            sources,
            setup.rounds(),
            contenders.stream().map(contender -> new Entry(contender, javac)).toList());
  }
}
