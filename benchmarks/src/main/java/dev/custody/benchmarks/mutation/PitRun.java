package dev.custody.benchmarks.mutation;

import dev.custody.benchmarks.Failure;
import dev.custody.benchmarks.sources.Checkout;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pitest.mutationtest.config.PluginServices;
import org.pitest.mutationtest.config.ReportOptions;
import org.pitest.mutationtest.tooling.AnalysisResult;
import org.pitest.mutationtest.tooling.EntryPoint;
import org.pitest.testapi.TestGroupConfig;
import org.pitest.util.Verbosity;

/**
 * One run of PIT over one package of the checker. PIT starts a process for each class that is
 * changed; in it a mutant is swapped in, tried until the first batch notices it, and swapped out.
 */
final class PitRun {
  private static final String CHECKER = "dev.custody.checker.";
  private static final List<String> MODULES =
      List.of("annotations", "block-layer", "checker", "testdata", "benchmarks");
  private static final List<String> OPENED =
      List.of(
          "api", "code", "comp", "file", "main", "model", "parser", "processing", "tree", "util");

  /** A loop without end costs this much; a machine that is busy must not be taken for one. */
  private static final long PATIENCE_MILLIS = 10_000;

  private final Checkout checkout;
  private final String room;

  PitRun(Checkout checkout, String room) {
    this.checkout = checkout;
    this.room = room;
  }

  /** Tries the selected mutants. */
  void run(Request request) {
    AnalysisResult result =
        new EntryPoint()
            .execute(
                checkout.root().toFile(),
                options(request),
                PluginServices.makeForContextLoader(),
                Map.of());
    result
        .getError()
        .ifPresent(
            error -> {
              throw new Failure("PIT failed: " + error);
            });
  }

  private ReportOptions options(Request request) {
    ReportOptions options = new ReportOptions();
    options.setTargetClasses(List.of(CHECKER + room + ".*"));
    options.setTargetTests(List.of(AllPrograms.class.getName()::equals));
    options.setGroupConfig(new TestGroupConfig());
    options.setClassPathElements(classpath());
    options.setSourceDirs(List.of(checkout.resolve("checker/src/main/java")));
    options.setReportDir(checkout.made("mutation").toString());
    options.addOutputFormats(List.of(FatesPlugin.NAME));
    options.setShouldCreateTimestampedReports(false);
    options.setMutators(List.of("DEFAULTS"));
    options.setFailWhenNoMutations(false);
    options.setNumberOfThreads(1);
    options.setTimeoutConstant(PATIENCE_MILLIS);
    options.setTimeoutFactor(3);
    options.setVerbosity(Verbosity.NO_SPINNER);
    options.addChildJVMArgs(jvmArguments());
    options.setFreeFormProperties(request.asProperties());
    return options;
  }

  /** PIT changes what lies in directories, and leaves jars alone. */
  private List<String> classpath() {
    List<String> elements = new ArrayList<>();
    MODULES.forEach(
        module -> elements.add(checkout.resolve(module + "/target/classes").toString()));
    try (Stream<Path> jars = Files.list(checkout.made("lib"))) {
      jars.map(Path::toString)
          .filter(jar -> !jar.contains(File.separator + "custody-"))
          .sorted()
          .forEach(elements::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return elements;
  }

  private List<String> jvmArguments() {
    List<String> arguments = new ArrayList<>();
    // Processes live for a minute: what the second compiler would gain never comes back.
    arguments.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx1g"));
    arguments.add("-D" + ProgramsPlugin.PROGRAMS + "=" + checkout.resolve("testdata"));
    for (String opened : OPENED) {
      arguments.add("--add-opens=jdk.compiler/com.sun.tools.javac." + opened + "=ALL-UNNAMED");
    }
    return arguments;
  }
}
