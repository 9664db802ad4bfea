package dev.custody.lsp.check;

import dev.custody.lsp.text.Buffer;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Checks one file after the other. Used by one thread. */
public interface FileCheck extends AutoCloseable {

  /**
   * Checks one file.
   *
   * @param buffer the file as it stands in the editor
   * @param unsaved the files that differ from what is on disk
   * @param conditions what it is checked with
   * @param isStale asked now and then; once it says so, the check ends
   * @return what came of it
   * @throws java.util.concurrent.CancellationException when the check was ended
   * @throws dev.custody.engine.Failure when javac or the checker cannot do it
   */
  Checked check(
      Buffer buffer, Map<Path, Buffer> unsaved, Conditions conditions, BooleanSupplier isStale);

  @Override
  void close();
}
