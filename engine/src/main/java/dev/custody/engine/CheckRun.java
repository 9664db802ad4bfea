package dev.custody.engine;

import static java.util.stream.Collectors.joining;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import dev.custody.checker.OwnershipChecker;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Runs javac over a job with the ownership checker as its only processor, in this process.
 *
 * <p>No class file is written. The packages of {@code jdk.compiler} that the checker needs must be
 * open to it: the manifest of an executable jar does that, or the options of {@code java}.
 */
public final class CheckRun {
  private final Messages said = new Messages();
  private final StringWriter written = new StringWriter();
  private final Consumer<URI> begun;

  private CheckRun(Consumer<URI> begun) {
    this.begun = begun;
  }

  /**
   * Checks the sources of a job.
   *
   * @throws Failure when javac or the checker cannot do it: unusable option, no compiler, a defect
   */
  public static CheckResult of(CheckJob job) {
    return of(job, file -> {});
  }

  /**
   * Checks the sources of a job, and tells how far it is.
   *
   * @param begun gets the file of each class before that is checked, in the thread of the caller
   * @throws Failure when javac or the checker cannot do it
   */
  public static CheckResult of(CheckJob job, Consumer<URI> begun) {
    return new CheckRun(begun).run(job);
  }

  private CheckResult run(CheckJob job) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    if (javac == null) {
      throw new Failure("this Java has no compiler; point JAVA_HOME at a JDK");
    }
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(said, null, StandardCharsets.UTF_8)) {
      call(task(javac, files, job));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return result();
  }

  private CompilationTask task(JavaCompiler javac, StandardJavaFileManager files, CheckJob job) {
    try {
      CompilationTask task =
          javac.getTask(
              written,
              files,
              said,
              options(job),
              null,
              job.sources().stream().map(source -> source.toFileObject(files)).toList());
      ((JavacTask) task).addTaskListener(new Follower());
      task.setProcessors(List.of(new OwnershipChecker(said::announce)));
      return task;
    } catch (IllegalArgumentException e) {
      throw new Failure("javac refuses: " + e.getMessage().replaceFirst("^error: ", ""), e);
    }
  }

  /** Lists the options; a limit of zero makes javac print every error and not the first hundred. */
  private static List<String> options(CheckJob job) {
    List<String> options =
        new ArrayList<>(List.of("-proc:only", "-Xmaxerrs", "0", "-Xmaxwarns", "0"));
    options.add(Statistics.OPTION);
    options.add("-cp");
    options.add(job.classPath().stream().map(Path::toString).collect(joining(File.pathSeparator)));
    options.addAll(job.options());
    return options;
  }

  private static void call(CompilationTask task) {
    try {
      task.call();
    } catch (RuntimeException | StackOverflowError e) {
      throw new Failure("defect in the checker, please report it: " + e, e);
    }
  }

  private CheckResult result() {
    return new CheckResult(said.forUser(), Statistics.parse(written + said.transcript()));
  }

  /** Passes on which file javac looks at. */
  private final class Follower implements TaskListener {
    @Override
    public void started(TaskEvent event) {
      if (event.getKind() == TaskEvent.Kind.ANALYZE && event.getSourceFile() != null) {
        begun.accept(event.getSourceFile().toUri());
      }
    }
  }
}
