package dev.custody.lsp;

import dev.custody.checker.messages.Fact;
import dev.custody.lsp.Documents.Document;
import dev.custody.lsp.show.Actions;
import dev.custody.lsp.show.Hints;
import dev.custody.lsp.show.Hovers;
import dev.custody.lsp.text.Buffer;
import dev.custody.lsp.text.Shift;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.jspecify.annotations.Nullable;

/** Follows what happens to sources in the editor, and answers questions about them. */
final class DocumentEvents implements TextDocumentService {

  private final CustodyServer server;
  private final Documents documents;
  private final Checks checks;

  DocumentEvents(CustodyServer server, Documents documents, Checks checks) {
    this.server = server;
    this.documents = documents;
    this.checks = checks;
  }

  @Override
  public void didOpen(DidOpenTextDocumentParams params) {
    TextDocumentItem item = params.getTextDocument();
    boolean isSource = item.getUri().startsWith("file:") && item.getUri().endsWith(".java");
    if (isSource) {
      documents.open(Buffer.open(item.getUri(), item.getVersion(), item.getText()));
      checks.now(item.getUri());
    }
  }

  @Override
  public void didChange(DidChangeTextDocumentParams params) {
    String uri = params.getTextDocument().getUri();
    Integer version = params.getTextDocument().getVersion();
    documents
        .change(
            uri,
            known ->
                known.with(
                    known
                        .buffer()
                        .changed(
                            version == null ? known.buffer().version() + 1 : version,
                            params.getContentChanges())))
        .ifPresent(
            known -> {
              checks.soon(uri);
              checks.others(uri);
            });
  }

  @Override
  public void didSave(DidSaveTextDocumentParams params) {
    String uri = params.getTextDocument().getUri();
    documents
        .change(uri, known -> known.with(known.buffer().saved()))
        .ifPresent(
            known -> {
              checks.now(uri);
              checks.others(uri);
            });
  }

  @Override
  public void didClose(DidCloseTextDocumentParams params) {
    String uri = params.getTextDocument().getUri();
    documents.close(uri);
    checks.forget(uri);
    server
        .client()
        .ifPresent(c -> c.publishDiagnostics(new PublishDiagnosticsParams(uri, List.of())));
  }

  @Override
  public CompletableFuture<@Nullable Hover> hover(HoverParams params) {
    return CompletableFuture.completedFuture(
        known(params.getTextDocument().getUri())
            .flatMap(known -> Hovers.at(known.facts(), known.shift(), params.getPosition()))
            .orElse(null));
  }

  @Override
  public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
    List<InlayHint> none = List.of();
    return CompletableFuture.completedFuture(
        server.settings().inlayHints()
            ? known(params.getTextDocument().getUri())
                .map(known -> Hints.in(known.facts(), known.shift(), params.getRange()))
                .orElse(none)
            : none);
  }

  @Override
  public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
    List<String> only = params.getContext().getOnly();
    boolean isWanted =
        only == null
            || only.stream().anyMatch(k -> k.isEmpty() || k.equals(CodeActionKind.QuickFix));
    List<CodeAction> actions =
        documents
            .get(params.getTextDocument().getUri())
            .filter(document -> isWanted && document.latest() != null)
            .map(
                document ->
                    Actions.of(
                        document.buffer(), document.latest(), params.getContext().getDiagnostics()))
            .orElse(List.of());
    return CompletableFuture.completedFuture(
        actions.stream().map(Either::<Command, CodeAction>forRight).toList());
  }

  /** Facts, and how to get from the text that they are known of to the one that is shown. */
  private record Known(List<Fact> facts, Shift shift) {}

  private Optional<Known> known(String uri) {
    return documents.get(uri).filter(document -> document.good() != null).map(this::known);
  }

  private Known known(Document document) {
    var good = java.util.Objects.requireNonNull(document.good(), "filtered before");
    return new Known(good.facts(), Shift.between(good.buffer().text(), document.buffer().text()));
  }
}
