package dev.custody.errorprone;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A JDK and an Error Prone that users have together.
 *
 * @param name what tests call it
 * @param javac the compiler; empty where this machine has no such JDK
 * @param errorProne the jars of Error Prone
 */
record Setting(String name, Optional<Path> javac, List<Path> errorProne) {

  /** The oldest and the newest JDK, each with what runs on it. */
  static List<Setting> all() {
    Path current = Path.of(System.getProperty("java.home"), "bin", "javac");
    Optional<Path> newest = javacOf("25");
    return List.of(
        new Setting("this JDK, Error Prone of this build", Optional.of(current), ofThisBuild()),
        new Setting("JDK 25, Error Prone of this build", newest, ofThisBuild()),
        new Setting("JDK 25, newest Error Prone", newest, newestErrorProne()));
  }

  @Override
  public String toString() {
    return name;
  }

  /** The jars of the tests, which include those of Error Prone, but no classes of this module. */
  private static List<Path> ofThisBuild() {
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Stream.of(classes.split(File.pathSeparator))
        .filter(entry -> entry.endsWith(".jar") && !entry.contains("custody"))
        .map(Path::of)
        .toList();
  }

  private static List<Path> newestErrorProne() {
    return children(Path.of(System.getProperty("custody.newest.error.prone")));
  }

  /** The compiler that {@code CUSTODY_JDK_<version>} names, or one below {@code /usr/lib/jvm}. */
  private static Optional<Path> javacOf(String version) {
    String named = System.getenv("CUSTODY_JDK_" + version);
    Path installed = Path.of("/usr/lib/jvm");
    List<Path> homes = new ArrayList<>();
    if (named != null) {
      homes.add(Path.of(named));
    } else if (Files.isDirectory(installed)) {
      homes.addAll(children(installed));
    }
    return homes.stream()
        .filter(home -> isOfVersion(home, version))
        .map(home -> home.resolve("bin/javac"))
        .findFirst();
  }

  private static boolean isOfVersion(Path home, String version) {
    try {
      Path release = home.resolve("release");
      return Files.isExecutable(home.resolve("bin/javac"))
          && Files.exists(release)
          && Files.readString(release).contains("JAVA_VERSION=\"" + version);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> children(Path folder) {
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
