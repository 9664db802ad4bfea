package dev.custody.benchmarks.robustness;

import dev.custody.benchmarks.Launcher;
import dev.custody.benchmarks.compile.Versions;
import dev.custody.benchmarks.report.Page;
import dev.custody.benchmarks.report.Results;
import dev.custody.benchmarks.sources.Checkout;
import dev.custody.benchmarks.sources.CodeBase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code benchmarks/robustness}: checks large foreign code and nonsense. */
@Command(
    name = "robustness",
    description =
        "Checks large code bases, as they are and with one of their classes tracked, and nonsense. "
            + "Exit status 1 when the checker threw or judged nonsense wrongly.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class Robustness implements Callable<Integer> {

  @Option(
      names = "--code",
      split = ",",
      paramLabel = "NAME",
      description = "only these code bases: ${COMPLETION-CANDIDATES}; may be repeated")
  private List<CodeBase> codeBases = new ArrayList<>();

  @Option(names = "--nonsense", description = "only nonsense, or with --code also nonsense")
  private boolean nonsense;

  @Option(names = "--quick", description = "nonsense in the size of the tests, and no code base")
  private boolean quick;

  @Option(
      names = "--write",
      paramLabel = "DIR",
      description = "also rewrites the sections of DIR/robustness.md, such as --write docs")
  private @Nullable Path write;

  /** Made by {@link #main}; picocli fills it in. */
  private Robustness() {}

  /**
   * Runs the command.
   *
   * @param args its options
   */
  public static void main(String[] args) {
    Launcher.launch(new Robustness(), args);
  }

  @Override
  public Integer call() {
    Checkout checkout = Checkout.here();
    List<String> versions = Versions.ofCustody(checkout); // before pages change
    int failures = 0;
    for (CodeBase code : chosen()) {
      System.err.println(code.label() + " ...");
      Outcome outcome = CodeBaseRun.of(code, checkout);
      results(checkout, "--code " + code.label(), versions).add(code.label(), outcome.markdown());
      failures += outcome.failures();
    }
    if (nonsense || codeBases.isEmpty()) {
      Outcome outcome = NonsenseRun.of(checkout, quick);
      results(checkout, "--nonsense" + (quick ? " --quick" : ""), versions)
          .add("nonsense", outcome.markdown());
      failures += outcome.failures();
    }
    return failures == 0 ? 0 : 1;
  }

  private List<CodeBase> chosen() {
    boolean none = nonsense || quick;
    return codeBases.isEmpty() && !none ? List.of(CodeBase.values()) : codeBases;
  }

  private Results results(Checkout checkout, String options, List<String> versions) {
    return new Results(
        checkout.made("results/robustness"),
        write == null ? null : new Page(write.resolve("robustness.md")),
        "benchmarks/robustness " + options,
        versions);
  }
}
