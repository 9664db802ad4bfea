package dev.custody.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.custody.lsp.show.Actions;
import dev.custody.lsp.show.RulePages;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.ShowDocumentParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.jspecify.annotations.Nullable;

/** Follows what happens around the sources, and runs commands. */
final class WorkspaceEvents implements WorkspaceService {

  /** Under which name editors keep the settings. */
  private static final String SECTION = "custody";

  private final CustodyServer server;
  private final RulePages pages;
  private final Notices notices;
  private final List<Path> folders = new ArrayList<>();

  WorkspaceEvents(CustodyServer server, RulePages pages, Notices notices) {
    this.server = server;
    this.pages = pages;
    this.notices = notices;
  }

  /** Some editors send the whole of their settings, some only this server's. */
  @Override
  public void didChangeConfiguration(DidChangeConfigurationParams params) {
    JsonElement sent = params.getSettings() instanceof JsonElement json ? json : null;
    if (sent == null || sent.isJsonNull()) {
      return; // the editor wants to be asked, and it told the settings when it started
    }
    boolean isWhole = sent.isJsonObject() && sent.getAsJsonObject().has(SECTION);
    server.configure(isWhole ? ((JsonObject) sent).get(SECTION) : sent);
    server.checkAll();
  }

  @Override
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
    server.checkAll();
  }

  @Override
  public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
    params.getEvent().getRemoved().forEach(folder -> folders.remove(path(folder)));
    params.getEvent().getAdded().forEach(folder -> folders.add(path(folder)));
    server.folders(folders);
  }

  private static Path path(WorkspaceFolder folder) {
    return Path.of(URI.create(folder.getUri()));
  }

  @Override
  public CompletableFuture<@Nullable Object> executeCommand(ExecuteCommandParams params) {
    List<Object> arguments = params.getArguments() == null ? List.of() : params.getArguments();
    if (params.getCommand().equals(Actions.EXPLAIN)) {
      explain(arguments.isEmpty() ? "" : text(arguments.get(0)));
    } else {
      notices.show(MessageType.Error, "there is no command '" + params.getCommand() + "'");
    }
    return CompletableFuture.completedFuture(null);
  }

  private static String text(Object argument) {
    return argument instanceof JsonPrimitive json ? json.getAsString() : argument.toString();
  }

  private void explain(String key) {
    Optional<URI> page = pages.link(key);
    if (page.isEmpty()) {
      notices.show(MessageType.Error, "there is no rule '" + key + "'");
    } else if (server.abilities().documents()) {
      ShowDocumentParams show = new ShowDocumentParams(page.get().toString());
      show.setTakeFocus(true);
      server.client().ifPresent(editor -> notices.logFailure(editor.showDocument(show)));
    } else {
      notices.show(MessageType.Info, "the page of " + key + " is " + Path.of(page.get()));
    }
  }
}
