package dev.custody.lsp.show;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The pages of the rules, unpacked where an editor can open them: a link in a diagnostic leads to a
 * file.
 */
public final class RulePages {

  private final Path directory;
  private final Map<String, Optional<URI>> links = new ConcurrentHashMap<>();

  /**
   * Pages that are unpacked when they are first asked for.
   *
   * @param directory where to
   */
  public RulePages(Path directory) {
    this.directory = directory;
  }

  /**
   * Finds the page of a rule.
   *
   * @param key the rule's key
   * @return a {@code file:} URI of its page; none where there is no such rule or no room
   */
  public Optional<URI> link(String key) {
    return links.computeIfAbsent(key, this::unpack);
  }

  /** Written aside and moved, so that two servers do not read each other's halves. */
  private Optional<URI> unpack(String key) {
    if (!key.matches("[a-z.]+")) {
      return Optional.empty();
    }
    try (InputStream page = RulePages.class.getResourceAsStream("rules/" + key + ".md")) {
      if (page == null) {
        return Optional.empty();
      }
      Files.createDirectories(directory);
      Path written = Files.createTempFile(directory, key, ".new");
      Files.write(written, page.readAllBytes());
      Path file = directory.resolve(key + ".md");
      Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
      return Optional.of(file.toUri());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
