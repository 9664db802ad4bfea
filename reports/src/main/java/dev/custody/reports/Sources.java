package dev.custody.reports;

import dev.custody.checker.messages.Span;
import dev.custody.engine.SourceText;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The sources of a check as reports show them: what stands in them, and what each is called.
 *
 * <p>A source has two names. Messages call it as the user wrote it; what is kept, and read on other
 * machines, calls it by its path below a root.
 */
public final class Sources {
  private final Path root;
  private final Map<URI, SourceText> known = new HashMap<>();
  private final Map<URI, List<String>> lines = new HashMap<>();

  private Sources(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  /**
   * Returns the sources of a check.
   *
   * @param root the directory that kept names start from, such as that of the project
   * @param checked the sources that were checked
   */
  public static Sources of(Path root, List<SourceText> checked) {
    Sources sources = new Sources(root);
    checked.forEach(source -> sources.known.put(source.file().toUri(), source));
    return sources;
  }

  /** Returns the directory that kept names start from, absolute. */
  public Path root() {
    return root;
  }

  /** Returns what messages call a file: as it was named by the user. */
  public String shown(URI file) {
    SourceText source = known.get(file);
    return source == null ? kept(file) : source.file().toString();
  }

  /**
   * Returns what a file is called in what is kept: its path below the root with slashes, whatever
   * the machine; a path that starts with {@code ../} where it lies beside the root.
   */
  public String kept(URI file) {
    if (!"file".equals(file.getScheme())) {
      return file.toString();
    }
    Path path = Path.of(file).normalize();
    boolean reachable = root.getRoot().equals(path.getRoot());
    return (reachable ? root.relativize(path) : path).toString().replace('\\', '/');
  }

  /** Returns whether a file lies below the root. */
  public boolean isBelowRoot(URI file) {
    return "file".equals(file.getScheme()) && Path.of(file).normalize().startsWith(root);
  }

  /** Returns the lines of a file as they were checked; none when it cannot be read any more. */
  public List<String> lines(URI file) {
    return lines.computeIfAbsent(file, this::read);
  }

  /** Returns the text of a stretch, which lies within the lines of its file. */
  String stretch(Span at) {
    List<String> stretch = new ArrayList<>(lines(at.file()).subList(at.line() - 1, at.endLine()));
    int last = stretch.size() - 1;
    String ending = stretch.get(last);
    stretch.set(last, ending.substring(0, Math.min(ending.length(), at.endColumn() - 1)));
    String whole = String.join("\n", stretch);
    return whole.substring(Math.min(whole.length(), at.column() - 1));
  }

  private List<String> read(URI file) {
    SourceText source = known.get(file);
    if (source != null && source.text() != null) {
      return source.text().lines().toList();
    }
    try {
      return new String(Files.readAllBytes(Path.of(file)), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException | IllegalArgumentException | FileSystemNotFoundException e) {
      return List.of(); // a report without an excerpt is better than none
    }
  }
}
