package dev.custody.lsp;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.jspecify.annotations.Nullable;

/** What the server says to its user, in a line, once for each thing that is wrong. */
final class Notices {

  private final Set<String> said = ConcurrentHashMap.newKeySet();
  private volatile @Nullable Client client;

  void connect(Client editor) {
    client = editor;
  }

  /** Shows a line, unless it was shown before. */
  void show(MessageType type, String line) {
    Client editor = client;
    if (editor != null && said.add(line)) {
      editor.showMessage(new MessageParams(type, "Custody: " + line));
    }
  }

  /** Writes to the editor's log. */
  void log(String text) {
    Client editor = client;
    if (editor != null) {
      editor.logMessage(new MessageParams(MessageType.Log, text));
    }
  }

  /** Writes to the log if what an editor was asked for fails: nothing here depends on it. */
  void logFailure(CompletableFuture<?> asked) {
    var unused =
        asked.exceptionally(
            failure -> {
              log(failure.toString());
              return null;
            });
  }

  /** Lets everything be shown again, such as after a change of the settings. */
  void forget() {
    said.clear();
  }
}
