package dev.custody.audit;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds what there is to read in a tree. */
final class FileTree {
  private static final String SOURCE = ".java";
  private static final String STUB = ".astub";

  private FileTree() {}

  /**
   * A file of a tree.
   *
   * @param file where it is
   * @param below its path below the root of the tree
   */
  record Member(Path file, Path below) {

    /** Whether it is a stub file and no source. */
    boolean isStub() {
      return file.toString().endsWith(STUB);
    }
  }

  /**
   * Returns the sources and stub files of a tree, in the order of their paths.
   *
   * @throws AuditException when there are none, or it cannot be looked into
   */
  static List<Member> membersOf(Path root) {
    if (Files.isDirectory(root)) {
      return membersIn(root);
    }
    requireFile(root);
    if (!isReadable(root)) {
      throw new AuditException("neither a Java source nor a stub file: " + root);
    }
    Path name = root.getFileName();
    return List.of(new Member(root, name == null ? root : name));
  }

  private static List<Member> membersIn(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      List<Member> members =
          files
              .filter(FileTree::isReadable)
              .filter(Files::isRegularFile)
              .sorted()
              .map(file -> new Member(file, root.relativize(file)))
              .toList();
      if (members.isEmpty()) {
        throw new AuditException("no Java sources below " + root);
      }
      return members;
    } catch (UncheckedIOException | IOException e) {
      throw new AuditException("not readable: " + root + " (" + e.getMessage() + ")", e);
    }
  }

  private static boolean isReadable(Path file) {
    return file.toString().endsWith(SOURCE) || file.toString().endsWith(STUB);
  }

  /**
   * Checks that there is such a file.
   *
   * @throws AuditException when there is none
   */
  static void requireFile(Path file) {
    if (!Files.exists(file)) {
      throw new AuditException("no such file or directory: " + file);
    }
    if (Files.isDirectory(file)) {
      throw new AuditException("a directory and no file: " + file);
    }
  }

  /** Returns a path as reports show it: as it was named, with slashes. */
  static String shown(Path path) {
    String shown = path.normalize().toString().replace(File.separatorChar, '/');
    return shown.isEmpty() ? "." : shown;
  }
}
