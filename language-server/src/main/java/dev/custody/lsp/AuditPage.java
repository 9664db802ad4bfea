package dev.custody.lsp;

import dev.custody.audit.Audit;
import dev.custody.audit.AuditException;
import dev.custody.audit.render.Format;
import dev.custody.engine.Failure;
import dev.custody.lsp.project.Cache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The audit of the open folders: what of their sources is believed rather than checked. */
final class AuditPage {

  private static final List<String> NOT_SOURCES = List.of("**/target/**", "**/node_modules/**");

  private AuditPage() {}

  /**
   * Writes the page.
   *
   * @return where it is
   * @throws Failure when there is nothing to audit
   */
  static URI write(List<Path> folders, Cache cache) {
    if (folders.isEmpty()) {
      throw new Failure("no folder is open that could be audited");
    }
    try {
      String page = Format.MARKDOWN.render(Audit.of(folders, List.of(), NOT_SOURCES));
      return Files.writeString(cache.directory().resolve("audit.md"), page).toUri();
    } catch (AuditException e) {
      throw new Failure(String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
