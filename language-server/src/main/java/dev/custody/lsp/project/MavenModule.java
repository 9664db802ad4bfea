package dev.custody.lsp.project;

import java.nio.file.Path;

/**
 * A module that Maven builds.
 *
 * @param directory where its {@code pom.xml} is
 * @param root the root of those of its sources that are meant
 * @param isTest whether these are its tests, which see more
 * @param workspace the modules that it is built together with
 */
record MavenModule(Path directory, Path root, boolean isTest, MavenWorkspace workspace) {

  /** The file that describes a module. */
  static final String POM = "pom.xml";

  static MavenModule of(Path directory, Path source, Path root) {
    boolean isTest = source.startsWith(directory.resolve("src/test"));
    return new MavenModule(directory, root, isTest, MavenWorkspace.around(directory));
  }

  /**
   * Whether a module compiles a source: not if it only holds others together, nor if the source
   * lies among what is built, unless it was generated.
   */
  static boolean hasSource(Path directory, Path source) {
    Path built = directory.resolve("target");
    boolean isBuilt =
        source.startsWith(built)
            && !built.relativize(source).getName(0).toString().startsWith("generated-");
    return !isBuilt && Pom.read(directory.resolve(POM)).filter(Pom::hasSources).isPresent();
  }

  Path pom() {
    return directory.resolve(POM);
  }
}
