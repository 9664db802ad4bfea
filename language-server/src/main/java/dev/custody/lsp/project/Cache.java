package dev.custody.lsp.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what Maven said from one start of the server to the next, as long as no {@code pom.xml} of
 * the workspace changes and every jar is still there.
 *
 * @param directory where it is kept
 */
public record Cache(Path directory) {

  /**
   * The cache of the user.
   *
   * @return a cache below the directory for such things
   */
  public static Cache ofUser() {
    String set = System.getenv("XDG_CACHE_HOME");
    Path base =
        set == null || set.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(set);
    return at(base.resolve("custody"));
  }

  /**
   * A cache in a directory, which is made.
   *
   * @param directory the directory; where it cannot be made, one for temporary files is taken
   * @return the cache
   */
  public static Cache at(Path directory) {
    try {
      return new Cache(Files.createDirectories(directory));
    } catch (IOException e) {
      return new Cache(temporary());
    }
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("custody");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Nullable Project get(MavenModule module) {
    Path file = fileOf(module);
    if (!Files.isRegularFile(file)) {
      return null;
    }
    try {
      List<String> lines = Files.readAllLines(file);
      List<Path> entries = lines.stream().skip(1).map(Path::of).toList();
      boolean holds =
          !lines.isEmpty()
              && lines.get(0).equals(key(module))
              && entries.stream().allMatch(e -> !isJar(e) || Files.exists(e));
      return holds ? MavenProject.of(module, entries, Optional.empty()) : null;
    } catch (IOException e) {
      return null;
    }
  }

  void put(MavenModule module, List<Path> dependencies) {
    StringBuilder text = new StringBuilder(key(module)).append('\n');
    dependencies.forEach(entry -> text.append(entry).append('\n'));
    try {
      Path file = fileOf(module);
      Path written = Files.createTempFile(directory, "classpath", ".new");
      Files.writeString(written, text);
      Files.move(written, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // A cache that cannot be written costs time, and nothing else.
    }
  }

  private static boolean isJar(Path entry) {
    return entry.toString().endsWith(".jar");
  }

  private Path fileOf(MavenModule module) {
    return directory.resolve("classpath-" + hash(module.directory().toString()));
  }

  private static String key(MavenModule module) {
    StringBuilder all = new StringBuilder();
    for (Path pom : module.workspace().poms()) {
      try {
        all.append(pom).append('\n').append(Files.readString(pom));
      } catch (IOException e) {
        all.append(pom).append(" unreadable");
      }
    }
    return hash(all.toString());
  }

  static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
