package dev.custody.lsp.show;

import dev.custody.checker.messages.Mend;
import dev.custody.engine.Message;
import dev.custody.lsp.check.Checked;
import dev.custody.lsp.text.Buffer;
import dev.custody.lsp.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;

/** What can be done about findings: the mends that the checker knows, a suppression, the page. */
public final class Actions {

  /** The command that shows the page of a rule. */
  public static final String EXPLAIN = "custody.explain";

  private Actions() {}

  /**
   * The actions for some diagnostics of a file.
   *
   * @param buffer the file as it stands
   * @param checked its last check; nothing is offered where it was of another state
   * @param asked the diagnostics, as the editor sends them back
   * @return the actions, likeliest first for each
   */
  public static List<CodeAction> of(Buffer buffer, Checked checked, List<Diagnostic> asked) {
    List<CodeAction> actions = new ArrayList<>();
    if (!checked.buffer().text().equals(buffer.text())) {
      return actions;
    }
    for (Diagnostic diagnostic : asked) {
      find(buffer, checked, diagnostic).ifPresent(f -> add(buffer, f, diagnostic, actions));
    }
    return actions;
  }

  private static Optional<Message> find(Buffer buffer, Checked checked, Diagnostic diagnostic) {
    return checked.findings().stream()
        .filter(finding -> diagnostic.getCode() != null)
        .filter(finding -> finding.key().equals(diagnostic.getCode().getLeft()))
        .filter(
            finding ->
                finding
                    .at()
                    .filter(
                        at ->
                            Texts.position(buffer.text(), at.start())
                                .equals(diagnostic.getRange().getStart()))
                    .isPresent())
        .findFirst();
  }

  private static void add(
      Buffer buffer, Message finding, Diagnostic diagnostic, List<CodeAction> actions) {
    boolean isFirst = true;
    for (Mend mend : finding.mends()) {
      CodeAction action = action(mend.title(), diagnostic);
      action.setEdit(edit(buffer, mend));
      action.setIsPreferred(isFirst);
      actions.add(action);
      isFirst = false;
    }
    finding
        .at()
        .flatMap(at -> Suppression.of(finding.key(), buffer, at.start()))
        .ifPresent(
            suppression -> {
              CodeAction action = action(suppression.title(), diagnostic);
              action.setEdit(edit(buffer, List.of(suppression.edit())));
              actions.add(action);
            });
    CodeAction explain = action("Explain " + finding.key(), diagnostic);
    explain.setCommand(new Command(explain.getTitle(), EXPLAIN, List.of(finding.key())));
    actions.add(explain);
  }

  private static CodeAction action(String title, Diagnostic diagnostic) {
    CodeAction action = new CodeAction(title);
    action.setKind(CodeActionKind.QuickFix);
    action.setDiagnostics(List.of(diagnostic));
    return action;
  }

  private static WorkspaceEdit edit(Buffer buffer, Mend mend) {
    return edit(
        buffer,
        mend.edits().stream()
            .map(
                e ->
                    new TextEdit(
                        Texts.range(buffer.text(), e.at().start(), e.at().end()), e.text()))
            .toList());
  }

  private static WorkspaceEdit edit(Buffer buffer, List<TextEdit> edits) {
    Map<String, List<TextEdit>> changes = new HashMap<>();
    changes.put(buffer.uri(), edits);
    return new WorkspaceEdit(changes);
  }
}
