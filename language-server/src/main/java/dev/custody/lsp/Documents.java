package dev.custody.lsp;

import dev.custody.lsp.check.Checked;
import dev.custody.lsp.text.Buffer;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The sources that are open in the editor, each with what the last checks of it said. */
final class Documents {

  /**
   * One source.
   *
   * @param buffer how it stands in the editor
   * @param latest what its last check said; null before the first
   * @param good what the last check said that got as far as ownership; null where none did
   */
  record Document(Buffer buffer, @Nullable Checked latest, @Nullable Checked good) {

    Document with(Buffer changed) {
      return new Document(changed, latest, good);
    }

    Document with(Checked checked) {
      boolean isGood = checked.obstacle().isEmpty();
      return new Document(buffer, checked, isGood ? checked : good);
    }
  }

  private final Map<String, Document> open = new ConcurrentHashMap<>();

  void open(Buffer buffer) {
    open.put(buffer.uri(), new Document(buffer, null, null));
  }

  void close(String uri) {
    open.remove(uri);
  }

  Optional<Document> get(String uri) {
    return Optional.ofNullable(open.get(uri));
  }

  /** Changes a source, if it is open. */
  Optional<Document> change(String uri, UnaryOperator<Document> change) {
    return Optional.ofNullable(open.computeIfPresent(uri, (u, known) -> change.apply(known)));
  }

  Collection<String> uris() {
    return List.copyOf(open.keySet());
  }

  /** The sources that differ from what is on disk. */
  Map<Path, Buffer> unsaved() {
    Map<Path, Buffer> unsaved = new HashMap<>();
    for (Document document : open.values()) {
      if (document.buffer().changed() > 0) {
        unsaved.put(document.buffer().path(), document.buffer());
      }
    }
    return unsaved;
  }
}
