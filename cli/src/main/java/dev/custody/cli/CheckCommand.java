package dev.custody.cli;

import dev.custody.cli.bundle.BundledCheck;
import dev.custody.cli.bundle.Checkout;
import dev.custody.cli.outcome.ExitCode;
import dev.custody.cli.outcome.Verdict;
import dev.custody.cli.terminal.Progress;
import dev.custody.engine.CheckJob;
import dev.custody.engine.CheckResult;
import dev.custody.engine.CheckRun;
import dev.custody.engine.SourceFiles;
import dev.custody.engine.SourceText;
import dev.custody.reports.Baseline;
import dev.custody.reports.Findings;
import dev.custody.reports.Sources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code custody check}: checks the sources named, or the null block driver that ships along. */
@Command(
    name = "check",
    description =
        "Checks Java sources. Without PATH: checks the null block driver of this checkout, "
            + "then breaks it in every way the gallery knows.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = CustodyCommand.STATUS_HEADING,
    exitCodeList = {CustodyCommand.FINE, CustodyCommand.VIOLATIONS, CustodyCommand.FAILED},
    showAtFileInUsageHelp = true,
    footer = {
      "%nExamples:",
      "  custody check src/main/java",
      "  custody check -cp 'target/classes:lib/*' --exclude '**/gen/**' src/main/java",
      "  custody check --sarif target/c.sarif --html target/c.html src/main/java",
      "  custody check --baseline known.json --update-baseline src/main/java",
      "  custody check --baseline known.json src/main/java",
      "  custody check @target/check.args"
    })
final class CheckCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Mixin private CheckOptions options = new CheckOptions();

  @Mixin private ReportOptions reports = new ReportOptions();

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "Java files, or directories of them")
  private List<Path> paths = new ArrayList<>();

  @Override
  public Integer call() {
    Console console = Console.of(spec);
    String contradiction = reports.contradiction(!paths.isEmpty());
    if (contradiction != null) {
      throw new ParameterException(
          Objects.requireNonNull(spec, "set by picocli").commandLine(), contradiction);
    }
    return (paths.isEmpty() ? checkBundle(console) : checkPaths(console)).status();
  }

  private ExitCode checkPaths(Console console) {
    List<SourceText> texts =
        options.withoutExcluded(SourceFiles.below(paths)).stream().map(SourceText::of).toList();
    Baseline known = reports.readBaseline();
    CheckJob job = new CheckJob(texts, options.classPath(), options.javacOptions());
    Sources sources = Sources.of(Path.of(""), texts);
    Findings findings = reports.compare(run(job, console), sources, known);
    reports.presentation(console.terminal()).print(findings.freshResult(), sources, console.out());
    reports.write(findings, console.out());
    return new Verdict(texts.size(), findings).announce(console.out());
  }

  private static CheckResult run(CheckJob job, Console console) {
    if (!console.terminal().err()) {
      return CheckRun.of(job);
    }
    try (Progress progress = Progress.of(job.sources().size(), console.err())) {
      return CheckRun.of(job, progress);
    }
  }

  private ExitCode checkBundle(Console console) {
    return new BundledCheck(
            Checkout.ofThisJar(),
            options.javacOptions(),
            reports.presentation(console.terminal()),
            console.out())
        .run();
  }
}
