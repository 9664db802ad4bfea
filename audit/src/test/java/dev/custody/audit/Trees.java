package dev.custody.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Small source trees to audit. */
public final class Trees {

  private Trees() {}

  /** Writes a file of a tree. */
  public static Path write(Path tree, String name, String text) {
    try {
      Path file = tree.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Audits one source. */
  static AuditReport audit(Path tree, String text) {
    return Audit.of(List.of(write(tree, "Source.java", text)), List.of(), List.of());
  }
}
