package dev.custody.maven;

import dev.custody.engine.Amount;
import dev.custody.engine.CheckJob;
import dev.custody.engine.CheckResult;
import dev.custody.engine.Failure;
import dev.custody.engine.Message;
import dev.custody.engine.Message.Kind;
import dev.custody.engine.SourceText;
import dev.custody.engine.fork.Jvm;
import dev.custody.reports.Baseline;
import dev.custody.reports.Sources;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What the goals share that run the checker: what is checked, with which options, on which JDK. */
abstract class CheckingMojo extends SkippableMojo {
  private static final String BASELINE = "custody-baseline.json";

  /** Without it javac would take sources that it finds on the class path for the module's. */
  private static final List<String> NO_OTHER_SOURCES = List.of("-sourcepath", "");

  /** The module. */
  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private @Nullable MavenProject project;

  /** The build. */
  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private @Nullable MavenSession session;

  @Inject private @Nullable Jdks jdks;

  /**
   * Which files to check: patterns of paths below a source root, such as <code>**&#47;driver/**
   * </code>. Without any: all that the compiler compiles.
   */
  @Parameter(property = "custody.includes")
  private List<String> includes = new ArrayList<>();

  /**
   * Which files to leave out, likewise. What uses their classes sees them as the compiler wrote
   * them.
   */
  @Parameter(property = "custody.excludes")
  private List<String> excludes = new ArrayList<>();

  /** Stub files, which say who owns what in a library. */
  @Parameter(property = "custody.stubs")
  private List<File> stubs = new ArrayList<>();

  /** Further options of the checker, such as <code>-AallExceptions</code>. */
  @Parameter(property = "custody.options")
  private List<String> options = new ArrayList<>();

  /** The largest heap of the JVM that checks, in megabytes; 0: what Java takes by itself. */
  @Parameter(property = "custody.maxHeap", defaultValue = "0")
  private int maxHeap;

  /**
   * The violations that are known and tolerated. Without it: <code>custody-baseline.json</code>
   * beside the module's pom, if there is one.
   */
  @Parameter(property = "custody.baselineFile")
  private @Nullable File baselineFile;

  /** Returns the module. */
  final MavenProject project() {
    return Objects.requireNonNull(project, "set by Maven");
  }

  /**
   * Checks some sources of the module.
   *
   * @return what came of it; empty where there are none
   * @throws Failure when they cannot be checked, or not wholly
   */
  final Optional<Checked> check(Part part) {
    CompilerSettings compiler =
        part.compiler(project(), Objects.requireNonNull(session, "set by Maven"));
    CheckerOptions checker = CheckerOptions.of(stubs, options);
    SourceSet set = part.sources(project());
    List<SourceText> compiled = set.sources(compiler.filter());
    List<SourceText> sources = set.sources(compiler.filter(), new FileFilter(includes, excludes));
    if (sources.isEmpty()) {
      tellThatNothingIsChecked(compiled.size());
      return Optional.empty();
    }
    List<String> all = new ArrayList<>(NO_OTHER_SOURCES);
    all.addAll(compiler.javacOptions());
    all.addAll(checker.javacOptions());
    CheckResult result =
        new KeptCheck(jvm(part, compiler), checker.stubs(), getLog()::info)
            .of(new CheckJob(sources, set.classPath(), all));
    tellErrors(result);
    return Optional.of(new Checked(sources, result));
  }

  private void tellThatNothingIsChecked(int compiled) {
    if (compiled == 0) {
      getLog().info("No sources to check");
    } else {
      getLog()
          .warn(
              "Nothing is checked: custody.includes and custody.excludes leave none of "
                  + Amount.of(compiled, "file"));
    }
  }

  /** Returns where the baseline is, or would be. */
  final Path baselineFile() {
    return baselineFile == null ? baseDirectory().resolve(BASELINE) : baselineFile.toPath();
  }

  /**
   * Returns what is known and tolerated, if anything is.
   *
   * @throws Failure when the baseline that the user named is missing, or none can be read
   */
  final Optional<Baseline> baseline() {
    Path file = baselineFile();
    if (Files.exists(file)) {
      return Optional.of(Baseline.read(file));
    }
    if (baselineFile != null) {
      throw new Failure(
          "no such baseline: %s; 'mvn compile custody:update-baseline' makes one".formatted(file));
    }
    return Optional.empty();
  }

  /** Returns the sources for a report, whose names of files start at the module. */
  final Sources sources(List<SourceText> checked) {
    return Sources.of(baseDirectory(), checked);
  }

  private Path baseDirectory() {
    return project().getBasedir().toPath();
  }

  private Jvm jvm(Part part, CompilerSettings compiler) {
    if (maxHeap < 0) {
      throw new Failure("custody.maxHeap is " + maxHeap + ", and less than nothing");
    }
    return new Jvm(
        Objects.requireNonNull(jdks, "set by Maven")
            .home(Objects.requireNonNull(session, "set by Maven"), compiler.toolchain()),
        maxHeap == 0 ? List.of() : List.of("-Xmx" + maxHeap + "m"),
        Path.of(project().getBuild().getDirectory(), "custody", part.folder()));
  }

  private void tellErrors(CheckResult result) {
    List<Message> errors =
        result.messages().stream().filter(message -> message.kind() == Kind.ERROR).toList();
    if (errors.isEmpty()) {
      return;
    }
    if (errors.size() == 1 && errors.get(0).at().isEmpty()) {
      throw new Failure("not checked: " + errors.get(0).words());
    }
    errors.stream().map(Told::of).forEach(getLog()::error);
    throw new Failure(
        "not checked: %s, see above; where the compiler has none, an annotation processor such as"
                .formatted(Amount.of(errors.size(), "error"))
            + " Lombok changed the sources: leave these files out by custody.excludes, or check"
            + " what it made of them");
  }
}
