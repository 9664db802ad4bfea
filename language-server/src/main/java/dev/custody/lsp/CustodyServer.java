package dev.custody.lsp;

import com.google.gson.JsonElement;
import dev.custody.lsp.Documents.Document;
import dev.custody.lsp.check.FileCheck;
import dev.custody.lsp.project.Cache;
import dev.custody.lsp.project.Projects;
import dev.custody.lsp.settings.Settings;
import dev.custody.lsp.settings.SettingsReader;
import dev.custody.lsp.settings.SettingsReader.Read;
import dev.custody.lsp.show.Diagnostics;
import dev.custody.lsp.show.RulePages;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.jspecify.annotations.Nullable;

/**
 * The language server: what it can do, how it starts and ends, and what it knows between requests.
 */
final class CustodyServer implements LanguageServer, Checks.Outcomes {

  private final IntConsumer exit;
  private final Cache cache;
  private final ExecutorService background =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "custody-maven");
            thread.setDaemon(true);
            return thread;
          });
  private final Documents documents = new Documents();
  private final Notices notices = new Notices();
  private final RulePages pages;
  private final Projects projects;
  private final Checks checks;
  private final DocumentEvents documentEvents;
  private final WorkspaceEvents workspaceEvents;

  private volatile Settings settings = Settings.DEFAULT;
  private volatile Abilities abilities = Abilities.NONE;
  private volatile @Nullable Client client;
  private volatile boolean shutDown;
  private volatile List<Path> folders = List.of();

  /**
   * A server that waits for its editor.
   *
   * @param javac checks the files
   * @param cache where it keeps what it finds out
   * @param exit ends the process with a status: when the editor says so, or its process has ended
   */
  CustodyServer(FileCheck javac, Cache cache, IntConsumer exit) {
    this.exit = exit;
    this.cache = cache;
    this.pages = new RulePages(cache.directory().resolve("rules"));
    this.projects = new Projects(background, () -> settings.maven(), cache);
    this.checks = new Checks(documents, projects, () -> settings, notices, this, javac);
    this.documentEvents = new DocumentEvents(this, documents, checks);
    this.workspaceEvents = new WorkspaceEvents(this, pages, notices);
  }

  /** Connects the editor, before its first message. */
  void connect(Client editor) {
    client = editor;
    notices.connect(editor);
  }

  Settings settings() {
    return settings;
  }

  Abilities abilities() {
    return abilities;
  }

  Optional<Client> client() {
    return Optional.ofNullable(client);
  }

  @Override
  public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
    watchParent(params.getProcessId());
    abilities = Abilities.of(params);
    folders = foldersIn(params);
    projects.folders(folders);
    configure(params.getInitializationOptions());
    ServerInfo info = new ServerInfo("custody", Main.version());
    return CompletableFuture.completedFuture(new InitializeResult(Offer.capabilities(), info));
  }

  /** An editor that dies without a word must not leave a server behind. */
  private void watchParent(@Nullable Integer process) {
    if (process != null) {
      ProcessHandle.of(process)
          .ifPresentOrElse(
              parent -> notices.logFailure(parent.onExit().thenRun(this::exit)), this::exit);
    }
  }

  private static List<Path> foldersIn(InitializeParams params) {
    Stream<String> uris =
        params.getWorkspaceFolders() != null
            ? params.getWorkspaceFolders().stream().map(WorkspaceFolder::getUri)
            : Stream.ofNullable(rootUri(params));
    return uris.map(URI::create)
        .filter(uri -> "file".equals(uri.getScheme()))
        .map(Path::of)
        .toList();
  }

  @SuppressWarnings("deprecation") // clients of older versions of the protocol send nothing else
  private static @Nullable String rootUri(InitializeParams params) {
    return params.getRootUri();
  }

  @Override
  public void initialized(InitializedParams params) {
    if (abilities.watches()) {
      List<FileSystemWatcher> watchers =
          Stream.of("**/pom.xml", "**/custody.json", "**/*.astub", "**/*.java")
              .map(glob -> new FileSystemWatcher(Either.forLeft(glob)))
              .toList();
      Registration registration =
          new Registration(
              "custody-files",
              "workspace/didChangeWatchedFiles",
              new DidChangeWatchedFilesRegistrationOptions(watchers));
      client()
          .ifPresent(
              c ->
                  notices.logFailure(
                      c.registerCapability(new RegistrationParams(List.of(registration)))));
    }
  }

  /** Takes new settings, and says what is wrong with them. */
  void configure(@Nullable Object sent) {
    JsonElement json = sent instanceof JsonElement element ? element : null;
    Path base = folders.isEmpty() ? Path.of("").toAbsolutePath() : folders.get(0);
    Read<Settings> read = SettingsReader.ofEditor(json, base);
    settings = read.value();
    notices.forget();
    read.problem().ifPresent(p -> notices.show(MessageType.Warning, "in the settings, " + p));
  }

  /** Checks everything again, because something around the sources has changed. */
  void checkAll() {
    projects.forget();
    checks.all();
  }

  /** Checks the open sources again that may use what has changed on disk. */
  void checkOthers() {
    checks.others("");
  }

  /** The folders that are open. */
  List<Path> folders() {
    return folders;
  }

  /** Where documents go that are made for the editor. */
  Cache cache() {
    return cache;
  }

  /** Sets the folders that are open. */
  void folders(List<Path> open) {
    folders = List.copyOf(open);
    projects.folders(open);
    checks.all();
  }

  @Override
  public void checked(Document document, double waited) {
    var latest = document.latest();
    if (latest == null || shutDown) {
      return;
    }
    var buffer = document.buffer();
    client()
        .ifPresent(
            editor -> {
              editor.publishDiagnostics(
                  new PublishDiagnosticsParams(
                      buffer.uri(),
                      diagnostics().of(buffer, latest, document.good()),
                      buffer.version()));
              if (abilities.timings()) {
                editor.timing(
                    new Client.Timing(buffer.uri(), buffer.version(), waited, latest.phases()));
              }
              if (settings.inlayHints() && abilities.refreshesHints()) {
                notices.logFailure(editor.refreshInlayHints());
              }
            });
  }

  private Diagnostics diagnostics() {
    return new Diagnostics(pages, abilities.links(), abilities.related(), abilities.tags());
  }

  @Override
  public void state(String state, String text) {
    if (abilities.status()) {
      client().ifPresent(editor -> editor.status(new Client.Status(state, text)));
    }
  }

  @Override
  public CompletableFuture<Object> shutdown() {
    checks.close();
    background.shutdownNow();
    shutDown = true;
    return CompletableFuture.completedFuture(new Object());
  }

  /** The protocol wants to know whether the editor had said that it would go. */
  @Override
  public void exit() {
    exit.accept(shutDown ? 0 : 1);
  }

  @Override
  public void setTrace(SetTraceParams params) {
    // Editors send it unasked; there is nothing to trace.
  }

  @Override
  public TextDocumentService getTextDocumentService() {
    return documentEvents;
  }

  @Override
  public WorkspaceService getWorkspaceService() {
    return workspaceEvents;
  }
}
