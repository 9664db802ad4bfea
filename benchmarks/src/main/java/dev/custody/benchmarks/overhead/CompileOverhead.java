package dev.custody.benchmarks.overhead;

import dev.custody.benchmarks.Launcher;
import dev.custody.benchmarks.compile.Versions;
import dev.custody.benchmarks.report.Page;
import dev.custody.benchmarks.report.Results;
import dev.custody.benchmarks.sources.Checkout;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code benchmarks/compile-overhead}: measures what compiling costs with one checker and another.
 */
@Command(
    name = "compile-overhead",
    description =
        "Measures CPU time, wall time and peak memory of javac, alone and with checkers, "
            + "in interleaved rounds.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class CompileOverhead implements Callable<Integer> {

  private static final int QUICK_ROUNDS = 1;

  @Option(
      names = "--workload",
      split = ",",
      paramLabel = "NAME",
      description = "only these: ${COMPLETION-CANDIDATES}; may be repeated")
  private List<Workload> workloads = new ArrayList<>();

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "5",
      description = "how often each is compiled; the median counts (default: ${DEFAULT-VALUE})")
  private int rounds;

  @Option(
      names = "--quick",
      description = "a rough answer: one round, no download beyond the checkers, less growth")
  private boolean quick;

  @Option(
      names = "--write",
      paramLabel = "DIR",
      description = "also rewrites the sections of DIR/benchmarks.md, such as --write docs")
  private @Nullable Path write;

  /** Made by {@link #main}; picocli fills it in. */
  private CompileOverhead() {}

  /**
   * Runs the command.
   *
   * @param args its options
   */
  public static void main(String[] args) {
    Launcher.launch(new CompileOverhead(), args);
  }

  @Override
  public Integer call() {
    Checkout checkout = Checkout.here();
    Setup setup = new Setup(checkout, quick ? QUICK_ROUNDS : rounds, quick);
    List<String> versions = Versions.ofCheckers(checkout); // before pages change
    for (Workload workload : chosen()) {
      System.err.println(workload.label() + " ...");
      results(checkout, workload, versions).add(workload.label(), workload.measure(setup));
    }
    return 0;
  }

  private List<Workload> chosen() {
    if (!workloads.isEmpty()) {
      return workloads;
    }
    return quick
        ? List.of(Workload.DRIVERS, Workload.SINGLE, Workload.GROWTH)
        : List.of(Workload.values());
  }

  private Results results(Checkout checkout, Workload workload, List<String> versions) {
    String command = "benchmarks/compile-overhead --workload " + workload.label();
    return new Results(
        checkout.made("results/compile-overhead"),
        write == null ? null : new Page(write.resolve("benchmarks.md")),
        command + (quick ? " --quick" : " --rounds " + rounds),
        versions);
  }
}
