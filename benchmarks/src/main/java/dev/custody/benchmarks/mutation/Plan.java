package dev.custody.benchmarks.mutation;

import dev.custody.benchmarks.Failure;
import dev.custody.benchmarks.sources.Checkout;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pitest.mutationtest.config.ExecutionMode;
import org.pitest.mutationtest.config.PluginServices;
import org.pitest.mutationtest.config.ReportOptions;
import org.pitest.mutationtest.engine.MutationDetails;
import org.pitest.mutationtest.tooling.AnalysisResult;
import org.pitest.mutationtest.tooling.EntryPoint;
import org.pitest.testapi.TestGroupConfig;
import org.pitest.util.Verbosity;

/**
 * The mutants of the checker, each with the programs that try it. PIT judges every one once, alone,
 * to see what it reaches, and fails if the checker as it is misjudges one.
 *
 * <p>PIT tries no mutants itself: it would start a process for each class, which takes longer to
 * get going than most mutants take, and measures their patience by the clock on the wall.
 */
final class Plan {
  private static final String CHECKER = "dev.custody.checker.";

  private Plan() {}

  /** All mutants of some packages. */
  static List<MutationDetails> make(Checkout checkout, List<String> rooms) {
    Request request = new Request(new ArrayList<>());
    AnalysisResult result =
        new EntryPoint()
            .execute(
                checkout.root().toFile(),
                options(checkout, rooms, request),
                PluginServices.makeForContextLoader(),
                Map.of());
    result
        .getError()
        .ifPresent(
            error -> {
              throw new Failure("PIT failed: " + error);
            });
    return request.found();
  }

  private static ReportOptions options(Checkout checkout, List<String> rooms, Request request) {
    ReportOptions options = new ReportOptions();
    options.setExecutionMode(ExecutionMode.DRY_RUN);
    options.setTargetClasses(rooms.stream().map(room -> CHECKER + room + ".*").toList());
    options.setTargetTests(List.of(AllPrograms.class.getName()::equals));
    options.setGroupConfig(new TestGroupConfig());
    options.setClassPathElements(Processes.classpath(checkout));
    options.setSourceDirs(List.of(checkout.resolve("checker/src/main/java")));
    options.setReportDir(checkout.made("mutation").toString());
    options.addOutputFormats(List.of(PlanPlugin.NAME));
    options.setShouldCreateTimestampedReports(false);
    options.setMutators(Processes.OPERATORS);
    options.setNumberOfThreads(1);
    options.setVerbosity(Verbosity.NO_SPINNER);
    options.addChildJVMArgs(Processes.options(checkout));
    options.setFreeFormProperties(request.asProperties());
    return options;
  }
}
