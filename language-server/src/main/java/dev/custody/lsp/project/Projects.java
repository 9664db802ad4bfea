package dev.custody.lsp.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The projects of the workspace, each found when a file of it is first asked for, and again when
 * the files that describe it have changed.
 */
public final class Projects {

  private final Descriptions descriptions;
  private final Map<Place, Description> described = new ConcurrentHashMap<>();
  private final Map<Path, Found> found = new ConcurrentHashMap<>();
  private List<Path> folders = List.of();

  /** Sources of one package, of which all have the same project. */
  private record Place(Path directory, Path root) {}

  private record Found(Fingerprint fingerprint, CompletableFuture<Project> project) {}

  /**
   * Projects that nothing is known of yet.
   *
   * @param background runs Maven
   * @param maven the command that starts Maven
   * @param cache where class paths are kept from one start to the next
   */
  public Projects(Executor background, Supplier<String> maven, Cache cache) {
    this.descriptions = new Descriptions(background, maven, cache);
  }

  /**
   * Sets the folders that are open in the editor; a project is looked for no further up.
   *
   * @param open the folders
   */
  public void folders(List<Path> open) {
    folders = List.copyOf(open);
    forget();
  }

  /** Forgets all of them, such as after a change of the settings. */
  public void forget() {
    described.clear();
    found.clear();
  }

  /**
   * Finds the project of a file.
   *
   * @param file a source
   * @param text its content, which may not be on disk yet
   * @return the project; not done as long as Maven works
   */
  public CompletableFuture<Project> of(Path file, String text) {
    Path root = PlainFolder.sourceRootOf(file, text);
    Place place = new Place(file.toAbsolutePath().getParent(), root);
    Description description =
        described.compute(
            place,
            (p, known) ->
                known != null && known.fingerprint().stillHolds()
                    ? known
                    : descriptions.of(file, root, topOf(file)));
    return found
        .compute(
            description.key(),
            (key, known) ->
                known != null && known.fingerprint().equals(description.fingerprint())
                    ? known
                    : new Found(description.fingerprint(), description.reading().get()))
        .project();
  }

  private @Nullable Path topOf(Path file) {
    return folders.stream().filter(file::startsWith).findFirst().orElse(null);
  }
}
