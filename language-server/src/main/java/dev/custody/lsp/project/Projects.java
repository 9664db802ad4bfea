package dev.custody.lsp.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

  private final Executor background;
  private final Supplier<String> maven;
  private final Cache cache;
  private final Map<Path, Found> found = new ConcurrentHashMap<>();
  private List<Path> folders = List.of();

  private record Found(Fingerprint fingerprint, CompletableFuture<Project> project) {}

  /**
   * Projects that nothing is known of yet.
   *
   * @param background runs Maven
   * @param maven the command that starts Maven
   * @param cache where class paths are kept from one start to the next
   */
  public Projects(Executor background, Supplier<String> maven, Cache cache) {
    this.background = background;
    this.maven = maven;
    this.cache = cache;
  }

  /**
   * Sets the folders that are open in the editor; a project is looked for no further up.
   *
   * @param open the folders
   */
  public void folders(List<Path> open) {
    folders = List.copyOf(open);
    found.clear();
  }

  /** Forgets all of them, such as after a change of the settings. */
  public void forget() {
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
    Description description = describe(file, text);
    return found
        .compute(
            description.key(),
            (key, known) ->
                known != null && known.fingerprint().stillHolds() ? known : read(description))
        .project();
  }

  private Found read(Description description) {
    // Taken first: what changes while it is being read is read again.
    Fingerprint fingerprint = Fingerprint.of(description.inputs());
    return new Found(fingerprint, description.read());
  }

  /** How a project is described: by which files, and how they are read. */
  private record Description(
      Path key, List<Path> inputs, Supplier<CompletableFuture<Project>> reading) {
    CompletableFuture<Project> read() {
      return reading.get();
    }
  }

  private Description describe(Path file, String text) {
    Path top = topOf(file);
    for (Path at = file.getParent(); at != null; at = at.equals(top) ? null : at.getParent()) {
      Path directory = at;
      Path json = directory.resolve(CustodyJson.NAME);
      boolean hasPom = Files.isRegularFile(directory.resolve(MavenModule.POM));
      if (Files.isRegularFile(json) && (!hasPom || CustodyJson.namesClassPath(json))) {
        Path root = PlainFolder.sourceRootOf(file, text);
        return new Description(
            directory.resolve(root),
            List.of(json, directory.resolve(MavenModule.POM)),
            () -> CompletableFuture.completedFuture(CustodyJson.read(json, root)));
      }
      if (hasPom) {
        return ofMaven(MavenModule.of(directory, file));
      }
    }
    Path root = PlainFolder.sourceRootOf(file, text);
    Path folder = top == null ? root : top;
    return new Description(
        root,
        List.of(folder.resolve(CustodyJson.NAME), folder.resolve(MavenModule.POM)),
        () -> CompletableFuture.completedFuture(PlainFolder.read(folder, root)));
  }

  private Description ofMaven(MavenModule module) {
    List<Path> inputs = new ArrayList<>(module.workspace().poms());
    Path json = module.directory().resolve(CustodyJson.NAME);
    inputs.add(json);
    return new Description(
        module.directory().resolve(module.isTest() ? "test" : "main"),
        inputs,
        () -> {
          Project cached = cache.get(module);
          return cached != null
              ? CompletableFuture.completedFuture(CustodyJson.added(cached, json))
              : CompletableFuture.supplyAsync(
                  () -> CustodyJson.added(MavenProject.read(module, maven.get(), cache), json),
                  background);
        });
  }

  private @Nullable Path topOf(Path file) {
    return folders.stream().filter(file::startsWith).findFirst().orElse(null);
  }
}
