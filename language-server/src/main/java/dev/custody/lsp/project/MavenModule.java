package dev.custody.lsp.project;

import java.nio.file.Path;

/**
 * A module that Maven builds.
 *
 * @param directory where its {@code pom.xml} is
 * @param isTest whether its tests are meant, which see more
 * @param workspace the modules that it is built together with
 */
record MavenModule(Path directory, boolean isTest, MavenWorkspace workspace) {

  /** The file that describes a module. */
  static final String POM = "pom.xml";

  static MavenModule of(Path directory, Path source) {
    boolean isTest = source.startsWith(directory.resolve("src/test"));
    return new MavenModule(directory, isTest, MavenWorkspace.around(directory));
  }

  Path pom() {
    return directory.resolve(POM);
  }
}
