package dev.custody.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.custody.engine.Failure;
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

  /** The command that audits the open folders. */
  static final String AUDIT = "custody.audit";

  private final CustodyServer server;
  private final RulePages pages;
  private final Notices notices;

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

  /** A changed source may matter to those that are open; what describes projects does. */
  @Override
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
    boolean areSources =
        params.getChanges().stream().allMatch(change -> change.getUri().endsWith(".java"));
    if (areSources) {
      server.checkOthers();
    } else {
      server.checkAll();
    }
  }

  @Override
  public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
    List<Path> folders = new ArrayList<>(server.folders());
    params.getEvent().getRemoved().forEach(folder -> folders.remove(path(folder)));
    params.getEvent().getAdded().forEach(folder -> folders.add(path(folder)));
    server.folders(folders);
  }

  private static Path path(WorkspaceFolder folder) {
    return Path.of(URI.create(folder.getUri()));
  }

  /** Runs a command; its result is the document that it made or found, if it did. */
  @Override
  public CompletableFuture<@Nullable Object> executeCommand(ExecuteCommandParams params) {
    List<Object> arguments = params.getArguments() == null ? List.of() : params.getArguments();
    return switch (params.getCommand()) {
      case Actions.EXPLAIN -> {
        String key = arguments.isEmpty() ? "" : text(arguments.get(0));
        yield CompletableFuture.completedFuture(explain(key));
      }
      case AUDIT -> CompletableFuture.supplyAsync(this::audit);
      default -> {
        notices.show(MessageType.Error, "there is no command '" + params.getCommand() + "'");
        yield CompletableFuture.completedFuture(null);
      }
    };
  }

  private static String text(Object argument) {
    return argument instanceof JsonPrimitive json ? json.getAsString() : argument.toString();
  }

  private @Nullable Object explain(String key) {
    Optional<URI> page = pages.link(key);
    if (page.isEmpty()) {
      notices.show(MessageType.Error, "there is no rule '" + key + "'");
      return null;
    }
    return shown(page.get(), "the page of " + key);
  }

  private @Nullable Object audit() {
    try {
      return shown(AuditPage.write(server.folders(), server.cache()), "the audit");
    } catch (Failure failure) {
      notices.show(MessageType.Error, String.valueOf(failure.getMessage()));
      return null;
    }
  }

  private Object shown(URI document, String what) {
    if (server.abilities().documents() && !server.abilities().previews()) {
      ShowDocumentParams show = new ShowDocumentParams(document.toString());
      show.setTakeFocus(true);
      server.client().ifPresent(editor -> notices.logFailure(editor.showDocument(show)));
    } else if (!server.abilities().previews()) {
      notices.show(MessageType.Info, what + " is " + Path.of(document));
    }
    return document.toString();
  }
}
