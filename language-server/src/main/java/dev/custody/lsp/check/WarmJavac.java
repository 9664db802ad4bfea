package dev.custody.lsp.check;

import static java.util.stream.Collectors.joining;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.comp.Todo;
import dev.custody.checker.messages.Fact;
import dev.custody.engine.CheckJob;
import dev.custody.engine.CheckResult;
import dev.custody.engine.CheckRun;
import dev.custody.engine.Failure;
import dev.custody.engine.Session;
import dev.custody.engine.SourceText;
import dev.custody.lsp.text.Buffer;
import java.io.File;
import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javax.tools.JavaFileManager;
import org.jspecify.annotations.Nullable;

/**
 * javac with the checker, kept warm: each check is a task of its own, for both keep state in it,
 * but jars and their indices stay open between tasks. Used by one thread.
 */
public final class WarmJavac implements FileCheck {

  private @Nullable OverlayFiles files;
  private @Nullable JarStamps stamps;

  /** A javac that has opened nothing yet. */
  public WarmJavac() {}

  @Override
  public Checked check(
      Buffer buffer, Map<Path, Buffer> unsaved, Conditions conditions, BooleanSupplier isStale) {
    OverlayFiles open = filesFor(conditions);
    open.overlay(unsaved);
    Run run = new Run(open, isStale, buffer.path());
    SourceText source = new SourceText(buffer.path(), buffer.text());
    CheckResult result =
        run(new CheckJob(List.of(source), conditions.classPath(), options(conditions)), run);
    run.stopIfStale();
    return new Checked(buffer, result.messages(), run.facts, run.clock.stop());
  }

  /** A check that was ended in the middle looks like a failure of the checker. */
  private static CheckResult run(CheckJob job, Run run) {
    try {
      return CheckRun.of(job, run);
    } catch (Failure failure) {
      run.stopIfStale();
      throw failure;
    }
  }

  private static List<String> options(Conditions conditions) {
    List<String> options = new ArrayList<>(List.of("-implicit:none"));
    options.add("-sourcepath");
    options.add(
        conditions.sourcePath().stream().map(Path::toString).collect(joining(File.pathSeparator)));
    options.addAll(conditions.options());
    return options;
  }

  /** A jar that was replaced must not be read through the index of the old one. */
  private OverlayFiles filesFor(Conditions conditions) {
    JarStamps now = JarStamps.of(conditions.classPath());
    if (files == null || !now.equals(stamps)) {
      close();
      files = OverlayFiles.open(CheckRun.compiler());
      stamps = now;
    }
    return files;
  }

  @Override
  public void close() {
    try {
      if (files != null) {
        files.close();
        files = null;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One check, as the engine sees it. */
  private static final class Run implements Session, TaskListener {
    private final OverlayFiles files;
    private final BooleanSupplier isStale;
    private final Path file;
    private final List<Fact> facts = new ArrayList<>();
    private final Phases.Clock clock = new Phases.Clock();
    private @Nullable Todo todo;

    Run(OverlayFiles files, BooleanSupplier isStale, Path file) {
      this.files = files;
      this.isStale = isStale;
      this.file = file;
    }

    @Override
    public JavaFileManager files() {
      return files;
    }

    @Override
    public void starts(JavacTask task) {
      task.addTaskListener(clock);
      task.addTaskListener(this);
      todo = Todo.instance(((BasicJavacTask) task).getContext());
    }

    @Override
    public Consumer<Fact> facts() {
      return fact -> {
        if (isStale.getAsBoolean()) {
          throw new Stale();
        }
        facts.add(fact);
      };
    }

    @Override
    public void started(TaskEvent event) {
      stopIfStale();
    }

    /**
     * Once the file itself is analysed, sources that javac read on the way are dropped: it would
     * analyse them too, and everything that they mention, for a verdict that nobody asked for.
     */
    @Override
    public void finished(TaskEvent event) {
      stopIfStale();
      if (event.getKind() == TaskEvent.Kind.ANALYZE && todo != null) {
        todo.removeIf(other -> !Path.of(other.toplevel.sourcefile.toUri()).equals(file));
      }
    }

    private void stopIfStale() {
      if (isStale.getAsBoolean()) {
        throw new CancellationException();
      }
    }
  }

  /**
   * Ends a check between two bodies. An error, for an exception is taken for a body that cannot be
   * followed, and the next one would be begun.
   */
  private static final class Stale extends Error {
    @Serial private static final long serialVersionUID = 1L;

    Stale() {
      super("a newer state waits to be checked", null, false, false);
    }
  }
}
