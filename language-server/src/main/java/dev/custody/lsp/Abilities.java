package dev.custody.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InlayHintWorkspaceCapabilities;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.ShowDocumentCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.jspecify.annotations.Nullable;

/**
 * What the editor can do.
 *
 * @param related whether a diagnostic may point at other places
 * @param links whether a diagnostic's code may be a link
 * @param tags whether a diagnostic may carry tags
 * @param watches whether it tells of changed files when asked to
 * @param documents whether it opens a document when asked to
 * @param refreshesHints whether it asks for inlay hints again when told to
 * @param status whether it wants to know what the server does
 * @param timings whether it wants to know how long checks take
 * @param previews whether it shows the documents that commands name by itself
 */
record Abilities(
    boolean related,
    boolean links,
    boolean tags,
    boolean watches,
    boolean documents,
    boolean refreshesHints,
    boolean status,
    boolean timings,
    boolean previews) {

  /** An editor that can do nothing beyond the least. */
  static final Abilities NONE =
      new Abilities(false, false, false, false, false, false, false, false, false);

  static Abilities of(InitializeParams params) {
    Optional<ClientCapabilities> all = Optional.ofNullable(params.getCapabilities());
    Optional<PublishDiagnosticsCapabilities> publish =
        all.map(ClientCapabilities::getTextDocument)
            .map(TextDocumentClientCapabilities::getPublishDiagnostics);
    Optional<WorkspaceClientCapabilities> workspace = all.map(ClientCapabilities::getWorkspace);
    Optional<WindowClientCapabilities> window = all.map(ClientCapabilities::getWindow);
    return new Abilities(
        is(publish, PublishDiagnosticsCapabilities::getRelatedInformation),
        is(publish, PublishDiagnosticsCapabilities::getCodeDescriptionSupport),
        publish.map(PublishDiagnosticsCapabilities::getTagSupport).isPresent(),
        is(
            workspace.map(WorkspaceClientCapabilities::getDidChangeWatchedFiles),
            DidChangeWatchedFilesCapabilities::getDynamicRegistration),
        is(
            window.map(WindowClientCapabilities::getShowDocument),
            ShowDocumentCapabilities::isSupport),
        is(
            workspace.map(WorkspaceClientCapabilities::getInlayHint),
            InlayHintWorkspaceCapabilities::getRefreshSupport),
        isSet(params, "status"),
        isSet(params, "timings"),
        isSet(params, "previews"));
  }

  private static <T> boolean is(Optional<T> part, Function<T, @Nullable Boolean> ability) {
    return part.map(ability).orElse(false);
  }

  private static boolean isSet(InitializeParams params, String key) {
    Object options = params.getInitializationOptions();
    JsonElement value = options instanceof JsonObject json ? json.get(key) : null;
    return value != null && value.isJsonPrimitive() && value.getAsBoolean();
  }
}
