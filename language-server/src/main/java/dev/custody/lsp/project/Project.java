package dev.custody.lsp.project;

import dev.custody.lsp.settings.Settings.Extra;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the server knows of the project that a file belongs to.
 *
 * @param name what a user calls it: the file that describes it, or its directory
 * @param classPath where types are that its sources use
 * @param sourcePath the roots of its own sources, and of sources that it is built together with
 * @param extra what its {@code custody.json} says
 * @param release the version of Java of its sources
 * @param problem why this is less than the whole, in one line; empty where all is well
 */
public record Project(
    String name,
    List<Path> classPath,
    List<Path> sourcePath,
    Extra extra,
    Optional<Integer> release,
    Optional<String> problem) {

  /** Copies the lists, so that a project never changes. */
  public Project {
    classPath = List.copyOf(classPath);
    sourcePath = List.copyOf(sourcePath);
  }
}
