package dev.custody.benchmarks.sources;

import dev.custody.benchmarks.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Lists, unpacks, writes and counts Java sources. */
public final class SourceFiles {

  private static final String SUFFIX = ".java";

  private SourceFiles() {}

  /**
   * The sources below a directory.
   *
   * @param directory any directory
   * @return every Java file but {@code module-info.java}, in the order of their paths
   */
  public static List<Path> below(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(file -> isSource(file.toString())).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Unpacks the sources of a jar. Those for newer versions of Java, below {@code META-INF}, stay
   * out: they repeat classes.
   *
   * @param jar a jar of sources
   * @param directory where they go; made if it is not there
   */
  public static void unpack(Path jar, Path directory) {
    try (InputStream in = Files.newInputStream(jar);
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (isSource(entry.getName()) && !entry.getName().startsWith("META-INF/")) {
          write(inside(directory, entry.getName()), zip.readAllBytes());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes sources, and removes what the directory held before.
   *
   * @param sources texts by path, such as {@code a/Driver.java}
   * @param directory where they go; made if it is not there
   */
  public static void write(Map<String, String> sources, Path directory) {
    clear(directory);
    sources.forEach(
        (path, text) -> write(inside(directory, path), text.getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * Removes a directory and everything below it, and makes it anew.
   *
   * @param directory a directory that a benchmark made
   */
  public static void clear(Path directory) {
    try {
      if (Files.exists(directory)) {
        try (Stream<Path> files = Files.walk(directory)) {
          for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
            Files.delete(file);
          }
        }
      }
      Files.createDirectories(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Counts the lines of sources, empty ones and comments included.
   *
   * @param sources any files
   * @return the sum
   */
  public static long lines(List<Path> sources) {
    long sum = 0;
    for (Path source : sources) {
      try (Stream<String> lines = Files.lines(source, StandardCharsets.ISO_8859_1)) {
        sum += lines.count();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return sum;
  }

  private static boolean isSource(String path) {
    return path.endsWith(SUFFIX) && !path.endsWith("module-info.java");
  }

  private static Path inside(Path directory, String path) {
    Path file = directory.resolve(path).normalize();
    if (!file.startsWith(directory)) {
      throw new Failure("a path leads out of its archive: " + path);
    }
    return file;
  }

  private static void write(Path file, byte[] content) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
