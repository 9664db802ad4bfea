package dev.custody.cli.bundle;

import dev.custody.annotations.Tracked;
import dev.custody.blk.Request;
import dev.custody.engine.Failure;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import picocli.CommandLine;

/** Finds the class path that checked sources are compiled with. */
public final class ClassPaths {

  private ClassPaths() {}

  /**
   * Returns what every source may use: the annotations, the block layer and JSpecify. All of them
   * are in one jar where the command line is packed.
   */
  public static List<Path> standard() {
    return Stream.of(Tracked.class, Request.class, NullMarked.class)
        .map(ClassPaths::of)
        .distinct()
        .toList();
  }

  /** Returns what the null block driver uses. */
  public static List<Path> ofDriver() {
    return Stream.concat(standard().stream(), Stream.of(of(CommandLine.class))).distinct().toList();
  }

  /**
   * Returns an entry as given.
   *
   * @throws Failure when there is no such file or directory
   */
  public static Path existing(Path entry) {
    if (!Files.exists(entry)) {
      throw new Failure("no such class path entry: " + entry);
    }
    return entry;
  }

  /**
   * Returns the jars in a directory, as javac reads {@code dir/*}.
   *
   * @throws Failure when there is no such directory
   */
  public static List<Path> jarsIn(Path directory) {
    try (Stream<Path> files = Files.list(existing(directory))) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    } catch (IOException e) {
      throw new Failure("not a readable directory: " + directory, e);
    }
  }

  private static Path of(Class<?> member) {
    try {
      return Path.of(member.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
