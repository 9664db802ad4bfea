package dev.custody.lsp.project;

import dev.custody.annotations.Tracked;
import dev.custody.blk.Request;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What ships with the server and may be used by a project that brings nothing along. */
final class Bundled {

  private Bundled() {}

  /** Where the annotations and the block layer are. */
  static List<Path> classPath() {
    return Stream.of(Tracked.class, Request.class).map(Bundled::of).distinct().toList();
  }

  private static Path of(Class<?> member) {
    try {
      return Path.of(member.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
