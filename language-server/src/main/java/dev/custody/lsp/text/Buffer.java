package dev.custody.lsp.text;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/**
 * A file as it stands in the editor.
 *
 * @param uri its name, as the editor spells it
 * @param path where it is on disk
 * @param version the editor's count of its changes
 * @param text its content
 * @param changed when it was changed last without being saved, in milliseconds; 0 where it is on
 *     disk as it is here
 */
public record Buffer(String uri, Path path, int version, String text, long changed) {

  /**
   * A file that was just opened.
   *
   * @param uri its name, as the editor spells it
   * @param version the editor's count
   * @param text its content
   * @return the buffer, taken to be as on disk
   */
  public static Buffer open(String uri, int version, String text) {
    return new Buffer(uri, Path.of(URI.create(uri)), version, text, 0);
  }

  /**
   * The same file after changes.
   *
   * @param newVersion the editor's count of them
   * @param changes the changes, each of the text that the one before left
   * @return the changed buffer
   */
  public Buffer changed(int newVersion, List<TextDocumentContentChangeEvent> changes) {
    String now = text;
    for (TextDocumentContentChangeEvent change : changes) {
      if (change.getRange() == null) {
        now = change.getText();
      } else {
        int from = Texts.offset(now, change.getRange().getStart());
        int to = Math.max(from, Texts.offset(now, change.getRange().getEnd()));
        now = now.substring(0, from) + change.getText() + now.substring(to);
      }
    }
    return new Buffer(uri, path, newVersion, now, System.currentTimeMillis());
  }

  /**
   * The same file after it was saved.
   *
   * @return the buffer, as on disk
   */
  public Buffer saved() {
    return new Buffer(uri, path, version, text, 0);
  }
}
