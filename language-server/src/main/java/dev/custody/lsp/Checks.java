package dev.custody.lsp;

import dev.custody.engine.Failure;
import dev.custody.engine.Message;
import dev.custody.lsp.Documents.Document;
import dev.custody.lsp.check.CheckQueue;
import dev.custody.lsp.check.Checked;
import dev.custody.lsp.check.Conditions;
import dev.custody.lsp.check.FileCheck;
import dev.custody.lsp.project.Project;
import dev.custody.lsp.project.Projects;
import dev.custody.lsp.settings.Settings;
import dev.custody.lsp.settings.Settings.Extra;
import dev.custody.lsp.text.Buffer;
import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.lsp4j.MessageType;

/** Checks open sources when they have changed, and hands on what came of it. */
final class Checks implements AutoCloseable {

  /** Where the outcome of a check goes. */
  interface Outcomes {
    /** A source was checked as it stands. */
    void checked(Document document, double waited);

    /** What the server is doing; one of the states of {@link Client.Status}. */
    void state(String state, String text);
  }

  /** What changed in one file shows in others that use it, and those can wait. */
  private static final int PATIENCE = 5;

  private final Documents documents;
  private final Projects projects;
  private final Supplier<Settings> settings;
  private final Notices notices;
  private final Outcomes outcomes;
  private final FileCheck javac;
  private final CheckQueue queue = new CheckQueue(this::check);

  Checks(
      Documents documents,
      Projects projects,
      Supplier<Settings> settings,
      Notices notices,
      Outcomes outcomes,
      FileCheck javac) {
    this.javac = javac;
    this.documents = documents;
    this.projects = projects;
    this.settings = settings;
    this.notices = notices;
    this.outcomes = outcomes;
  }

  /** Checks a source at once. */
  void now(String uri) {
    queue.ask(uri, 0);
  }

  /** Checks a source once its author pauses. */
  void soon(String uri) {
    queue.ask(uri, settings.get().delay());
  }

  /** Checks the other open sources, for they may use what has changed. */
  void others(String uri) {
    int delay = Math.max(settings.get().delay(), Settings.DELAY) * PATIENCE;
    documents.uris().stream().filter(o -> !o.equals(uri)).forEach(o -> queue.ask(o, delay));
  }

  /** Checks everything that is open. */
  void all() {
    documents.uris().forEach(this::now);
  }

  void forget(String uri) {
    queue.forget(uri);
  }

  @Override
  public void close() {
    queue.between(javac::close);
    queue.close();
  }

  private void check(String uri, long waited, BooleanSupplier isStale) {
    Optional<Document> document = documents.get(uri);
    if (document.isEmpty()) {
      return;
    }
    Buffer buffer = document.get().buffer();
    CompletableFuture<Project> project = projects.of(buffer.path(), buffer.text());
    if (project.isDone()) {
      check(buffer, project.join(), waited, isStale);
    } else {
      outcomes.state("waiting", "asking Maven for the class path");
      notices.logFailure(project.whenComplete((found, failure) -> queue.ask(uri, 0)));
    }
  }

  private void check(Buffer buffer, Project project, long waited, BooleanSupplier isStale) {
    project.problem().ifPresent(problem -> notices.show(MessageType.Warning, problem));
    outcomes.state("checking", "checking " + buffer.path().getFileName());
    try {
      Checked checked = javac.check(buffer, documents.unsaved(), conditions(project), isStale);
      boolean isUsable = explain(checked);
      documents
          .change(buffer.uri(), known -> known.with(checked))
          .filter(known -> known.buffer().version() == buffer.version())
          .filter(known -> isUsable)
          .ifPresent(known -> outcomes.checked(known, waited / 1e6));
      outcomes.state(isUsable ? "idle" : "failed", isUsable ? "" : "not checked, see the message");
    } catch (CancellationException e) {
      outcomes.state("idle", "");
    } catch (Failure failure) {
      fail(failure.getMessage(), failure);
    } catch (RuntimeException | LinkageError e) {
      fail("defect in the language server, please report it: " + e, e);
    }
  }

  /** What is wrong and stands in no source is wrong with the settings. */
  private boolean explain(Checked checked) {
    Optional<Message> nowhere = checked.obstacle().filter(message -> message.at().isEmpty());
    nowhere.ifPresent(
        message ->
            notices.show(
                MessageType.Error, message.words().lines().findFirst().orElse(message.text())));
    return nowhere.isEmpty();
  }

  private void fail(String line, Throwable failure) {
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    notices.log(trace.toString());
    notices.show(MessageType.Error, line);
    outcomes.state("failed", line);
  }

  private Conditions conditions(Project project) {
    Extra own = project.extra();
    Extra set = settings.get().extra();
    List<String> options = new ArrayList<>(own.options());
    options.addAll(set.options());
    String stubs =
        both(own.stubs(), set.stubs()).stream()
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
    if (!stubs.isEmpty()) {
      options.add("-Astubs=" + stubs);
    }
    set.release()
        .or(project::release)
        .filter(release -> release <= Runtime.version().feature())
        .ifPresent(release -> options.addAll(List.of("--source", String.valueOf(release))));
    return new Conditions(
        both(project.classPath(), set.classPath()),
        both(project.sourcePath(), set.sourcePath()),
        options);
  }

  private static List<Path> both(List<Path> first, List<Path> second) {
    return Stream.concat(first.stream(), second.stream()).distinct().toList();
  }
}
