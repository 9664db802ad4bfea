package dev.custody.maven;

import dev.custody.engine.Failure;
import dev.custody.engine.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.project.MavenProject;

/**
 * Sources that are compiled together: those of a module, or those of its tests.
 *
 * @param roots directories of sources, generated ones among them; each exists
 * @param classPath what they are compiled with, their own classes first; each entry exists
 */
record SourceSet(List<Path> roots, List<Path> classPath) {
  private static final String SUFFIX = ".java";

  /** The class path takes the place of modules, so that only the module's own words are lost. */
  private static final String MODULE = "module-info.java";

  /** Asks Maven for a class path. */
  private interface Elements {
    List<String> get() throws DependencyResolutionRequiredException;
  }

  /** Returns the sources of a module. */
  static SourceSet main(MavenProject project) {
    return of(
        project,
        project.getCompileSourceRoots(),
        "generated-sources/annotations",
        project::getCompileClasspathElements);
  }

  /** Returns the sources of its tests. */
  static SourceSet tests(MavenProject project) {
    return of(
        project,
        project.getTestCompileSourceRoots(),
        "generated-test-sources/test-annotations",
        project::getTestClasspathElements);
  }

  /** A goal that is called alone does not hear from the compiler where processors wrote to. */
  private static SourceSet of(
      MavenProject project, List<String> roots, String generated, Elements classPath) {
    Path written = Path.of(project.getBuild().getDirectory(), generated);
    try {
      return new SourceSet(
          existing(Stream.concat(roots.stream(), Stream.of(written.toString()))),
          existing(classPath.get().stream()));
    } catch (DependencyResolutionRequiredException e) {
      throw new Failure("the dependencies of " + project.getId() + " are not resolved", e);
    }
  }

  private static List<Path> existing(Stream<String> paths) {
    return paths.map(Path::of).filter(Files::exists).distinct().toList();
  }

  /**
   * Returns the sources that every filter accepts, sorted within each root.
   *
   * @throws Failure when a directory cannot be read
   */
  List<SourceText> sources(FileFilter... filters) {
    List<SourceText> found = new ArrayList<>();
    for (Path root : roots) {
      try (Stream<Path> files = Files.walk(root)) {
        files
            .filter(file -> file.toString().endsWith(SUFFIX) && !file.endsWith(MODULE))
            .filter(Files::isRegularFile)
            .filter(file -> Stream.of(filters).allMatch(it -> it.accepts(root.relativize(file))))
            .sorted()
            .map(SourceText::of)
            .forEach(found::add);
      } catch (UncheckedIOException | IOException e) {
        throw new Failure("not readable: " + root + " (" + e.getMessage() + ")", e);
      }
    }
    return found;
  }
}
