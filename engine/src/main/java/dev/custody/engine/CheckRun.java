package dev.custody.engine;

import static java.util.stream.Collectors.joining;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import dev.custody.checker.OwnershipChecker;
import dev.custody.checker.messages.Fact;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileManager;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Runs javac over a job with the ownership checker as its only processor, in this process.
 *
 * <p>No class file is written. The packages of {@code jdk.compiler} that the checker needs must be
 * open to it: the manifest of an executable jar does that, or the options of {@code java}.
 */
public final class CheckRun {
  private final Messages said = new Messages();
  private final StringWriter written = new StringWriter();

  private CheckRun() {}

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
    try (StandardJavaFileManager files =
        compiler().getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      return of(job, new Alone(files, begun));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Checks the sources of a job with what the session brings along.
   *
   * @throws Failure when javac or the checker cannot do it
   * @throws CancellationException when the session ended the run
   */
  public static CheckResult of(CheckJob job, Session session) {
    return new CheckRun().run(job, session);
  }

  /** Returns the compiler of this Java, or says that there is none. */
  public static JavaCompiler compiler() {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    if (javac == null) {
      throw new Failure("this Java has no compiler; point JAVA_HOME at a JDK");
    }
    return javac;
  }

  private CheckResult run(CheckJob job, Session session) {
    call(task(job, session));
    return new CheckResult(said.forUser(), Statistics.parse(written + said.transcript()));
  }

  private JavacTask task(CheckJob job, Session session) {
    try {
      JavaFileManager files = session.files();
      JavacTask task =
          (JavacTask)
              compiler()
                  .getTask(
                      written,
                      files,
                      said,
                      options(job),
                      null,
                      job.sources().stream().map(source -> source.toFileObject(files)).toList());
      task.setProcessors(List.of(new OwnershipChecker(said::announce, session.facts())));
      session.starts(task);
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
      if (e instanceof CancellationException || e.getCause() instanceof CancellationException) {
        throw new CancellationException();
      }
      throw new Failure("defect in the checker, please report it: " + e, e);
    }
  }

  /** A run of its own, which passes on what file javac looks at. */
  private record Alone(JavaFileManager files, Consumer<URI> begun)
      implements Session, TaskListener {
    @Override
    public void starts(JavacTask task) {
      task.addTaskListener(this);
    }

    @Override
    public void started(TaskEvent event) {
      if (event.getKind() == TaskEvent.Kind.ANALYZE && event.getSourceFile() != null) {
        begun.accept(event.getSourceFile().toUri());
      }
    }

    @Override
    public @Nullable Consumer<Fact> facts() {
      return null;
    }
  }
}
