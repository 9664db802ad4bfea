package dev.custody.lsp.project;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The modules that are built together: every {@code pom.xml} below the topmost directory that has
 * one.
 *
 * @param root that directory
 * @param poms the files, in order
 */
record MavenWorkspace(Path root, List<Path> poms) {

  private static final int DEPTH = 6;
  private static final Set<String> NOT_SOURCES = Set.of("target", "src", "node_modules", "build");

  static MavenWorkspace around(Path module) {
    Path root = module;
    for (Path up = module.getParent(); up != null && hasPom(up); up = up.getParent()) {
      root = up;
    }
    return new MavenWorkspace(root, pomsBelow(root));
  }

  private static boolean hasPom(Path directory) {
    return Files.isRegularFile(directory.resolve(MavenModule.POM));
  }

  private static List<Path> pomsBelow(Path root) {
    List<Path> poms = new ArrayList<>();
    try {
      Files.walkFileTree(
          root,
          EnumSet.noneOf(java.nio.file.FileVisitOption.class),
          DEPTH,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes known) {
              String name = at.getFileName() == null ? "" : at.getFileName().toString();
              boolean skip =
                  !at.equals(root) && (NOT_SOURCES.contains(name) || name.startsWith("."));
              if (!skip && hasPom(at)) {
                poms.add(at.resolve(MavenModule.POM));
              }
              return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path at, IOException e) {
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      // What cannot be listed has no modules that could be built either.
    }
    poms.sort(null);
    return List.copyOf(poms);
  }

  /** One line for each module: its coordinates and where it is, as the reader in Maven takes it. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Path file : poms) {
      Pom.read(file)
          .ifPresent(
              pom ->
                  lines.add(
                      String.join(":", pom.group(), pom.artifact(), pom.version())
                          + "="
                          + file.getParent()));
    }
    return lines;
  }

  /** The version of Java that a module, or the nearest one around it, sets. */
  Optional<Integer> releaseOf(Path module) {
    for (Path at = module; at != null && at.startsWith(root); at = at.getParent()) {
      Optional<Integer> release = Pom.read(at.resolve(MavenModule.POM)).flatMap(Pom::release);
      if (release.isPresent()) {
        return release;
      }
    }
    return Optional.empty();
  }
}
