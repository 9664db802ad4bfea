package dev.custody.lsp;

import dev.custody.lsp.show.Actions;
import java.util.List;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What the server offers to editors. */
final class Offer {

  private Offer() {}

  static ServerCapabilities capabilities() {
    ServerCapabilities offer = new ServerCapabilities();
    TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
    sync.setOpenClose(true);
    sync.setChange(TextDocumentSyncKind.Incremental);
    sync.setSave(new SaveOptions(false));
    offer.setTextDocumentSync(sync);
    offer.setHoverProvider(true);
    offer.setInlayHintProvider(true);
    offer.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix)));
    offer.setExecuteCommandProvider(
        new ExecuteCommandOptions(List.of(Actions.EXPLAIN, WorkspaceEvents.AUDIT)));
    WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
    folders.setSupported(true);
    folders.setChangeNotifications(Either.forRight(true));
    offer.setWorkspace(new WorkspaceServerCapabilities(folders));
    return offer;
  }
}
