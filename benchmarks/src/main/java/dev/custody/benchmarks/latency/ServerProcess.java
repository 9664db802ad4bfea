package dev.custody.benchmarks.latency;

import com.google.gson.JsonObject;
import dev.custody.benchmarks.Failure;
import dev.custody.lsp.Client;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageServer;

/** The server in a process of its own, with one file open. */
final class ServerProcess implements Client, AutoCloseable {

  private static final int PATIENCE_SECONDS = 300;

  private final long started = System.nanoTime();
  private final Process process;
  private final LanguageServer server;
  private final BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
  private final BlockingQueue<Timing> timings = new LinkedBlockingQueue<>();
  private int version;
  private String uri = "";

  /** Diagnostics, and when they came. */
  private record Answer(PublishDiagnosticsParams published, long at) {}

  ServerProcess(Path java, List<String> flags, Path jar) {
    try {
      List<String> command =
          Stream.of(List.of(java.toString()), flags, List.of("-jar", jar.toString()))
              .flatMap(List::stream)
              .toList();
      ProcessBuilder builder = new ProcessBuilder(command);
      process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Launcher<LanguageServer> launcher =
        new Launcher.Builder<LanguageServer>()
            .setLocalService(this)
            .setRemoteInterface(LanguageServer.class)
            .setInput(process.getInputStream())
            .setOutput(process.getOutputStream())
            .create();
    var unused = launcher.startListening();
    server = launcher.getRemoteProxy();
  }

  /** Starts a session on a folder. */
  void initialize(Path folder, int delay) {
    InitializeParams params = new InitializeParams();
    params.setProcessId((int) ProcessHandle.current().pid());
    params.setCapabilities(new ClientCapabilities());
    params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "measured")));
    JsonObject options = new JsonObject();
    options.addProperty("delay", delay);
    options.addProperty("timings", true);
    params.setInitializationOptions(options);
    server.initialize(params).join();
    server.initialized(new InitializedParams());
  }

  /**
   * Opens a file.
   *
   * @return milliseconds from the start of the process to the file's first diagnostics
   */
  double open(Path file, String text) {
    uri = file.toUri().toString();
    version = 1;
    server
        .getTextDocumentService()
        .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "java", 1, text)));
    return millis(await().at() - started);
  }

  /**
   * Changes the file.
   *
   * @return milliseconds from the change to the diagnostics
   */
  double change(TextDocumentContentChangeEvent change) {
    version++;
    long begun = System.nanoTime();
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri, version), List.of(change)));
    return millis(await().at() - begun);
  }

  /** What the server says of the time that the last check took. */
  Timing timing() {
    while (true) {
      Timing timing = take(timings, "a timing");
      if (timing.version() == version) {
        return timing;
      }
    }
  }

  long pid() {
    return process.pid();
  }

  private Answer await() {
    while (true) {
      Answer answer = take(answers, "diagnostics");
      Integer of = answer.published().getVersion();
      if (of != null && of == version) {
        return answer;
      }
    }
  }

  private static <T> T take(BlockingQueue<T> queue, String what) {
    try {
      T taken = queue.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (taken == null) {
        throw new Failure("the server sent no " + what);
      }
      return taken;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure("interrupted");
    }
  }

  private static double millis(long nanos) {
    return nanos / 1e6;
  }

  @Override
  public void close() {
    server.shutdown().join();
    server.exit();
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new Failure("the server does not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      process.destroyForcibly();
    }
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams published) {
    answers.add(new Answer(published, System.nanoTime()));
  }

  @Override
  public void timing(Timing timing) {
    timings.add(timing);
  }

  @Override
  public void showMessage(MessageParams message) {
    System.err.println("the server says: " + message.getMessage());
  }

  @Override
  public void status(Status status) {}

  @Override
  public void telemetryEvent(Object event) {}

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams asked) {
    return CompletableFuture.failedFuture(new Failure("nobody is there to answer"));
  }

  @Override
  public void logMessage(MessageParams message) {
    System.err.println(message.getMessage());
  }
}
