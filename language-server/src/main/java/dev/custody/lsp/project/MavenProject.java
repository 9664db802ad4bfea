package dev.custody.lsp.project;

import dev.custody.engine.Failure;
import dev.custody.lsp.settings.Settings;
import dev.custody.lsp.settings.Settings.Extra;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a module's class path from Maven and its sources from the usual places. */
final class MavenProject {

  private static final String MAIN = "src/main/java";
  private static final String TEST = "src/test/java";

  private MavenProject() {}

  /**
   * Asks Maven.
   *
   * @param module the module
   * @param maven the command that starts Maven
   * @param cache keeps the answer
   */
  static Project read(MavenModule module, String maven, Cache cache) {
    try {
      List<Path> dependencies = new MavenRun(module, maven, cache).classPath();
      cache.put(module, dependencies);
      return of(module, dependencies, Optional.empty());
    } catch (Failure failure) {
      return of(module, List.of(), Optional.of(module.pom() + ": " + failure.getMessage()));
    }
  }

  /** Puts a project together from what Maven said. */
  static Project of(MavenModule module, List<Path> dependencies, Optional<String> problem) {
    Path directory = module.directory();
    Set<Path> classPath = new LinkedHashSet<>();
    classPath.add(directory.resolve("target/classes"));
    if (module.isTest()) {
      classPath.add(directory.resolve("target/test-classes"));
    }
    classPath.addAll(dependencies);
    Extra extra = Settings.DEFAULT.extra();
    return new Project(
        module.pom().toString(),
        List.copyOf(classPath),
        sourcePath(module, dependencies),
        extra,
        module.workspace().releaseOf(directory),
        problem);
  }

  /** Sources may be newer than the classes that were built of them, in other modules too. */
  private static List<Path> sourcePath(MavenModule module, List<Path> dependencies) {
    Set<Path> roots = new LinkedHashSet<>(rootsIn(module.directory(), module.isTest()));
    roots.add(module.root());
    for (Path pom : module.workspace().poms()) {
      Path other = pom.getParent();
      if (dependencies.contains(other.resolve("target/classes"))) {
        roots.addAll(rootsIn(other, false));
      } else if (dependencies.contains(other.resolve("target/test-classes"))) {
        roots.addAll(rootsIn(other, true));
      }
    }
    return List.copyOf(roots);
  }

  private static List<Path> rootsIn(Path module, boolean withTests) {
    List<Path> roots = new ArrayList<>();
    if (withTests) {
      roots.add(module.resolve(TEST));
      roots.addAll(generated(module.resolve("target/generated-test-sources")));
    }
    roots.add(module.resolve(MAIN));
    roots.addAll(generated(module.resolve("target/generated-sources")));
    return roots.stream().filter(Files::isDirectory).toList();
  }

  private static List<Path> generated(Path directory) {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> roots = Files.list(directory)) {
      return roots.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
