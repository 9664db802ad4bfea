package dev.custody.errorprone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Sources of the other modules. */
final class Programs {

  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private static final Path TESTDATA = ROOT.resolve("testdata");

  private Programs() {}

  /**
   * The programs of one verdict. Most declare the same few classes, so that each gets a package of
   * its own, in the line where it begins: no line number changes.
   */
  static Map<String, String> judged(String verdict) {
    Map<String, String> sources = new TreeMap<>();
    int count = 0;
    for (Path folder : folders(verdict)) {
      for (Path program : children(folder)) {
        String place = "package p" + count++ + "; ";
        javaFiles(program).forEach((file, text) -> sources.put(file, place + text));
      }
    }
    return sources;
  }

  /** The text of each Java file below a folder of this project, by its path. */
  static Map<String, String> of(String folder) {
    return javaFiles(ROOT.resolve(folder));
  }

  private static List<Path> folders(String verdict) {
    try (Stream<Path> files = Files.walk(TESTDATA, 3)) {
      return files
          .filter(folder -> folder.endsWith(verdict) && Files.isDirectory(folder))
          .filter(folder -> !TESTDATA.relativize(folder).startsWith("newer-java"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> javaFiles(Path root) {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        texts.put(ROOT.relativize(file).toString(), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private static List<Path> children(Path folder) {
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
