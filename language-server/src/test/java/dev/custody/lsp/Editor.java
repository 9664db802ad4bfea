package dev.custody.lsp;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.custody.lsp.check.FileCheck;
import dev.custody.lsp.check.WarmJavac;
import dev.custody.lsp.project.Cache;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticsTagSupport;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowDocumentCapabilities;
import org.eclipse.lsp4j.ShowDocumentParams;
import org.eclipse.lsp4j.ShowDocumentResult;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageServer;

/** An editor with a folder open, connected to a server in this process through pipes. */
final class Editor implements Client, AutoCloseable {

  private static final int SECONDS = 120;

  private final Path folder;
  private final LanguageServer server;
  private final Future<Void> listening;
  private final OutputStream toServer;
  private final AtomicInteger exitStatus = new AtomicInteger(-1);
  private final Map<String, PublishDiagnosticsParams> published = new HashMap<>();
  private final Map<String, Integer> versions = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();
  private final List<String> messages = new ArrayList<>();
  private final List<String> shown = new ArrayList<>();
  private final List<Timing> timings = new ArrayList<>();
  private final List<String> logged = new ArrayList<>();
  private int registrations;

  private Editor(Path folder, FileCheck javac) throws IOException {
    this.folder = folder;
    Pipe forth = Pipe.open();
    Pipe back = Pipe.open();
    toServer = Channels.newOutputStream(forth.sink());
    CustodyServer local =
        new CustodyServer(javac, Cache.at(folder.resolve("target/cache")), exitStatus::set);
    var unused =
        Main.listen(
            local, Channels.newInputStream(forth.source()), Channels.newOutputStream(back.sink()));
    Launcher<LanguageServer> launcher =
        new Launcher.Builder<LanguageServer>()
            .setLocalService(this)
            .setRemoteInterface(LanguageServer.class)
            .setInput(Channels.newInputStream(back.source()))
            .setOutput(toServer)
            .create();
    listening = launcher.startListening();
    server = launcher.getRemoteProxy();
  }

  /** Opens a folder, with no delay between a change and its check. */
  static Editor on(Path folder) {
    return on(folder, "{'delay': 0}");
  }

  /** Opens a folder with settings in JSON. */
  static Editor on(Path folder, String settings) {
    try {
      Editor editor = new Editor(folder, new WarmJavac());
      editor.initialize(settings);
      return editor;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens a folder, with another javac. */
  static Editor on(Path folder, FileCheck javac) {
    try {
      Editor editor = new Editor(folder, javac);
      editor.initialize("{'delay': 0}");
      return editor;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void initialize(String settings) {
    InitializeParams params = new InitializeParams();
    params.setWorkspaceFolders(
        List.of(new WorkspaceFolder(folder.toUri().toString(), folder.getFileName().toString())));
    params.setCapabilities(capabilities());
    JsonObject options = JsonParser.parseString(settings).getAsJsonObject();
    options.addProperty("timings", true);
    params.setInitializationOptions(options);
    InitializeResult result = get(server.initialize(params));
    if (result.getCapabilities() == null) {
      throw new IllegalStateException("the server offers nothing");
    }
    server.initialized(new InitializedParams());
  }

  private static ClientCapabilities capabilities() {
    PublishDiagnosticsCapabilities publish = new PublishDiagnosticsCapabilities(true);
    publish.setCodeDescriptionSupport(true);
    publish.setTagSupport(new DiagnosticsTagSupport(List.of()));
    TextDocumentClientCapabilities documents = new TextDocumentClientCapabilities();
    documents.setPublishDiagnostics(publish);
    WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
    workspace.setDidChangeWatchedFiles(new DidChangeWatchedFilesCapabilities(true));
    WindowClientCapabilities window = new WindowClientCapabilities();
    window.setShowDocument(new ShowDocumentCapabilities(true));
    return new ClientCapabilities(workspace, documents, window, null);
  }

  /** Writes a file to disk, without telling the server. */
  Path write(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a file and opens it. */
  String open(String name, String text) {
    String uri = write(name, text).toUri().toString();
    open(uri);
    return uri;
  }

  /** Opens a file that is on disk. */
  void open(String uri) {
    try {
      String text = Files.readString(Path.of(java.net.URI.create(uri)));
      texts.put(uri, text);
      versions.put(uri, 1);
      server
          .getTextDocumentService()
          .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "java", 1, text)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces the whole text. */
  void type(String uri, String text) {
    change(uri, text, new TextDocumentContentChangeEvent(text));
  }

  /** Replaces the first occurrence of a piece of text, as an incremental change. */
  void replace(String uri, String old, String with) {
    String text = text(uri);
    int at = text.indexOf(old);
    if (at < 0) {
      throw new IllegalArgumentException("not in the text: " + old);
    }
    edit(uri, at, at + old.length(), with);
  }

  /** Replaces a stretch, as an incremental change. */
  void edit(String uri, int from, int to, String with) {
    String text = text(uri);
    Range range = new Range(position(text, from), position(text, to));
    change(
        uri,
        text.substring(0, from) + with + text.substring(to),
        new TextDocumentContentChangeEvent(range, with));
  }

  private void change(String uri, String now, TextDocumentContentChangeEvent change) {
    texts.put(uri, now);
    int version = versions.merge(uri, 1, Integer::sum);
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri, version), List.of(change)));
  }

  /** Writes the text to disk and says so. */
  void save(String uri) {
    try {
      Files.writeString(Path.of(java.net.URI.create(uri)), text(uri));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server
        .getTextDocumentService()
        .didSave(new DidSaveTextDocumentParams(new TextDocumentIdentifier(uri)));
  }

  void close(String uri) {
    server
        .getTextDocumentService()
        .didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri)));
  }

  String text(String uri) {
    return texts.getOrDefault(uri, "");
  }

  /** Waits for the diagnostics of the text as it stands. */
  List<Diagnostic> diagnostics(String uri) {
    return diagnostics(uri, found -> true);
  }

  /** Waits until the diagnostics of the text as it stands satisfy a condition. */
  List<Diagnostic> diagnostics(String uri, Predicate<List<Diagnostic>> condition) {
    int version = versions.getOrDefault(uri, 1);
    return await(
        () -> {
          PublishDiagnosticsParams known = published.get(uri);
          boolean isNow =
              known != null && known.getVersion() != null && known.getVersion() == version;
          return isNow && condition.test(known.getDiagnostics()) ? known.getDiagnostics() : null;
        },
        () -> "diagnostics of version " + version + "; last were " + published.get(uri) + messages);
  }

  /** What was last published, without waiting. */
  synchronized List<Diagnostic> current(String uri) {
    PublishDiagnosticsParams known = published.get(uri);
    return known == null ? List.of() : known.getDiagnostics();
  }

  /** Waits until a message was shown that contains some words. */
  String message(String words) {
    return await(
        () -> messages.stream().filter(m -> m.contains(words)).findFirst().orElse(null),
        () -> "a message with '" + words + "'; shown were " + messages);
  }

  synchronized List<String> messages() {
    return List.copyOf(messages);
  }

  synchronized List<Timing> timings() {
    return List.copyOf(timings);
  }

  synchronized List<String> logged() {
    return List.copyOf(logged);
  }

  int exitStatus() {
    return exitStatus.get();
  }

  /** What is shown where some text occurs first, as Markdown; empty where nothing is. */
  String hover(String uri, String at, int plus) {
    Position position = position(text(uri), text(uri).indexOf(at) + plus);
    var hover =
        get(
            server
                .getTextDocumentService()
                .hover(new HoverParams(new TextDocumentIdentifier(uri), position)));
    return hover == null ? "" : hover.getContents().getRight().getValue();
  }

  List<InlayHint> hints(String uri) {
    Range all = new Range(new Position(0, 0), position(text(uri), text(uri).length()));
    return get(
        server
            .getTextDocumentService()
            .inlayHint(new InlayHintParams(new TextDocumentIdentifier(uri), all)));
  }

  List<CodeAction> actions(String uri, List<Diagnostic> about) {
    Range range =
        about.isEmpty()
            ? new Range(new Position(0, 0), new Position(0, 0))
            : about.get(0).getRange();
    return get(
            server
                .getTextDocumentService()
                .codeAction(
                    new CodeActionParams(
                        new TextDocumentIdentifier(uri), range, new CodeActionContext(about))))
        .stream()
        .map(either -> either.getRight())
        .toList();
  }

  /** Does what an action says, as an editor would. */
  void apply(CodeAction action) {
    if (action.getEdit() != null) {
      action.getEdit().getChanges().forEach(this::applyEdits);
    }
    if (action.getCommand() != null) {
      command(action.getCommand().getCommand(), action.getCommand().getArguments());
    }
  }

  private void applyEdits(String uri, List<TextEdit> edits) {
    List<TextEdit> lastFirst = new ArrayList<>(edits);
    lastFirst.sort(
        (a, b) ->
            offset(text(uri), b.getRange().getStart())
                - offset(text(uri), a.getRange().getStart()));
    for (TextEdit edit : lastFirst) {
      String text = text(uri);
      edit(
          uri,
          offset(text, edit.getRange().getStart()),
          offset(text, edit.getRange().getEnd()),
          edit.getNewText());
    }
  }

  void command(String name, List<Object> arguments) {
    get(server.getWorkspaceService().executeCommand(new ExecuteCommandParams(name, arguments)));
  }

  /** Waits until the server had the editor show a document. */
  String shownDocument() {
    return await(() -> shown.isEmpty() ? null : shown.get(0), () -> "a document");
  }

  void configure(String settings) {
    server
        .getWorkspaceService()
        .didChangeConfiguration(new DidChangeConfigurationParams(JsonParser.parseString(settings)));
  }

  /** Tells that a file has changed on disk. */
  void changedOnDisk(Path file) {
    server
        .getWorkspaceService()
        .didChangeWatchedFiles(
            new DidChangeWatchedFilesParams(
                List.of(new FileEvent(file.toUri().toString(), FileChangeType.Changed))));
  }

  void shutdown() {
    get(server.shutdown());
  }

  void exit() {
    server.exit();
  }

  int registrations() {
    return await(() -> registrations == 0 ? null : registrations, () -> "a registration");
  }

  @Override
  public void close() {
    get(server.shutdown());
    listening.cancel(true);
    try {
      toServer.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized <T> T await(Supplier<T> condition, Supplier<String> what) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (true) {
      T found = condition.get();
      if (found != null) {
        return found;
      }
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (left <= 0) {
        throw new AssertionError("waited in vain for " + what.get());
      }
      try {
        wait(left);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }

  private static <T> T get(CompletableFuture<T> future) {
    try {
      return future.get(SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static Position position(String text, int offset) {
    return dev.custody.lsp.text.Texts.position(text, offset);
  }

  private static int offset(String text, Position position) {
    return dev.custody.lsp.text.Texts.offset(text, position);
  }

  @Override
  public synchronized void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
    published.put(diagnostics.getUri(), diagnostics);
    notifyAll();
  }

  @Override
  public synchronized void showMessage(MessageParams message) {
    messages.add(message.getMessage());
    notifyAll();
  }

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams asked) {
    throw new UnsupportedOperationException("the server asks nothing");
  }

  @Override
  public synchronized CompletableFuture<ShowDocumentResult> showDocument(
      ShowDocumentParams document) {
    shown.add(document.getUri());
    notifyAll();
    return CompletableFuture.completedFuture(new ShowDocumentResult(true));
  }

  @Override
  public synchronized CompletableFuture<Void> registerCapability(RegistrationParams params) {
    registrations += params.getRegistrations().size();
    notifyAll();
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public synchronized void logMessage(MessageParams message) {
    logged.add(message.getMessage());
    notifyAll();
  }

  @Override
  public void telemetryEvent(Object event) {
    throw new UnsupportedOperationException("the server tells nobody anything");
  }

  @Override
  public void status(Status status) {
    throw new UnsupportedOperationException("nobody asked for it");
  }

  @Override
  public synchronized void timing(Timing timing) {
    timings.add(timing);
    notifyAll();
  }
}
