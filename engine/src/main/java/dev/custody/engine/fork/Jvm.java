package dev.custody.engine.fork;

import dev.custody.engine.Failure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The JVM that a check runs in.
 *
 * @param home a JDK, 17 or later
 * @param options further options of {@code java}, such as {@code -Xmx2g}
 * @param directory where job, result and log are written; made if it is missing
 */
public record Jvm(Path home, List<String> options, Path directory) {

  /** Copies the list, so that a JVM never changes. */
  public Jvm {
    options = List.copyOf(options);
  }

  /** Returns the JDK that this code runs on. */
  public static Path ownHome() {
    return Path.of(System.getProperty("java.home"));
  }

  /** Returns the file that takes what the JVM prints. */
  public Path log() {
    return directory.resolve("checker.log");
  }

  /**
   * Returns the program that starts it.
   *
   * @throws Failure when there is none
   */
  Path launcher() {
    for (String name : List.of("java", "java.exe")) {
      Path launcher = home.resolve("bin").resolve(name);
      if (Files.isExecutable(launcher)) {
        return launcher;
      }
    }
    throw new Failure("no JDK in " + home + ": it has no bin/java");
  }
}
