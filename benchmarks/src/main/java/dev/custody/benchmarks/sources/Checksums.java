package dev.custody.benchmarks.sources;

import dev.custody.benchmarks.Failure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The SHA-256 of each download, in the form that {@code sha256sum} writes.
 *
 * @param sums the sum of each file, by its path below the downloads
 */
record Checksums(Map<String, String> sums) {

  static Checksums read(Path file) {
    try {
      return parse(Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads lines of a sum, two blanks and a path. */
  static Checksums parse(List<String> lines) {
    Map<String, String> sums = new TreeMap<>();
    for (String line : lines) {
      String[] parts = line.split(" {2}", 2);
      sums.put(parts[1], parts[0]);
    }
    return new Checksums(sums);
  }

  /** The files of a directory, whether they are there or not. */
  List<String> below(String directory) {
    return sums.keySet().stream().filter(path -> path.startsWith(directory + "/")).toList();
  }

  /**
   * Compares a file with its sum.
   *
   * @throws Failure when they differ
   */
  void check(Path downloads, String path) {
    String actual = sumOf(downloads.resolve(path));
    if (!actual.equals(sums.get(path))) {
      throw new Failure(path + " is not what downloads.sha256 says: its SHA-256 is " + actual);
    }
  }

  static String sumOf(Path file) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
