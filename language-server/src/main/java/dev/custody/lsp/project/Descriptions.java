package dev.custody.lsp.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds what describes the project of a source: the nearest file above it that does. */
final class Descriptions {

  private final Executor background;
  private final Supplier<String> maven;
  private final Cache cache;

  Descriptions(Executor background, Supplier<String> maven, Cache cache) {
    this.background = background;
    this.maven = maven;
    this.cache = cache;
  }

  /**
   * Finds it.
   *
   * @param file the source
   * @param root where its packages start
   * @param top the directory to stop at; null to go all the way up
   */
  Description of(Path file, Path root, @Nullable Path top) {
    List<Path> looked = new ArrayList<>();
    for (Path at = file.getParent(); at != null; at = at.equals(top) ? null : at.getParent()) {
      Path json = at.resolve(CustodyJson.NAME);
      Path pom = at.resolve(MavenModule.POM);
      looked.add(json);
      looked.add(pom);
      boolean isModule = Files.isRegularFile(pom) && MavenModule.hasSource(at, file);
      if (Files.isRegularFile(json) && (!isModule || CustodyJson.namesClassPath(json))) {
        return new Description(
            at.resolve(root), Fingerprint.of(looked), () -> done(CustodyJson.read(json, root)));
      }
      if (isModule) {
        return ofMaven(MavenModule.of(at, file, root), looked);
      }
    }
    Path folder = top == null ? root : top;
    return new Description(
        root, Fingerprint.of(looked), () -> done(PlainFolder.read(folder, root)));
  }

  private Description ofMaven(MavenModule module, List<Path> looked) {
    looked.addAll(module.workspace().poms());
    Path json = module.directory().resolve(CustodyJson.NAME);
    return new Description(
        module.root(),
        Fingerprint.of(looked),
        () -> {
          Project cached = cache.get(module);
          return cached != null
              ? done(CustodyJson.added(cached, json))
              : CompletableFuture.supplyAsync(
                  () -> CustodyJson.added(MavenProject.read(module, maven.get(), cache), json),
                  background);
        });
  }

  private static CompletableFuture<Project> done(Project project) {
    return CompletableFuture.completedFuture(project);
  }
}
