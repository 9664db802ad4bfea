package dev.custody.cli;

import dev.custody.cli.bundle.BundledCheck;
import dev.custody.cli.bundle.Checkout;
import dev.custody.cli.outcome.ExitCode;
import dev.custody.cli.outcome.Verdict;
import dev.custody.engine.CheckJob;
import dev.custody.engine.SourceFiles;
import dev.custody.engine.SourceText;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code custody check}: checks the sources named, or the null block driver that ships along. */
@Command(
    name = "check",
    description =
        "Checks Java sources. Without PATH: checks the null block driver of this checkout, "
            + "then breaks it in every way the gallery knows.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Mixin private CheckOptions options = new CheckOptions();

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "Java files, or directories of them")
  private List<Path> paths = new ArrayList<>();

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec, "set by picocli").commandLine().getOut();
    return (paths.isEmpty() ? checkBundle(out) : checkPaths(out)).status();
  }

  private ExitCode checkPaths(PrintWriter out) {
    List<SourceText> sources = SourceFiles.below(paths).stream().map(SourceText::of).toList();
    CheckJob job = new CheckJob(sources, options.classPath(), options.javacOptions());
    return Verdict.of(job).announce(out);
  }

  private ExitCode checkBundle(PrintWriter out) {
    return new BundledCheck(Checkout.ofThisJar(), options.javacOptions(), out).run();
  }
}
