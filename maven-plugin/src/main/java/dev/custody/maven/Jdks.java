package dev.custody.maven;

import dev.custody.engine.fork.Jvm;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import javax.inject.Inject;
import javax.inject.Named;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.toolchain.Toolchain;
import org.apache.maven.toolchain.ToolchainManager;

/** Finds the JDK that checks run on: that of the toolchains, as for the compiler. */
@Named
final class Jdks {
  private static final int OLDEST = 17;

  private final ToolchainManager toolchains;

  @Inject
  Jdks(ToolchainManager toolchains) {
    this.toolchains = toolchains;
  }

  /**
   * Returns the home of the JDK. Where the toolchain's is too old for the checker it is Maven's
   * own, which reads sources of any version.
   *
   * @param wanted what the compiler wants of a toolchain; empty if it says nothing
   */
  Path home(MavenSession session, Map<String, String> wanted) {
    return toolchain(session, wanted)
        .flatMap(found -> Optional.ofNullable(found.findTool("javac")))
        .map(javac -> Path.of(javac).toAbsolutePath().getParent().getParent())
        .filter(home -> version(home) >= OLDEST)
        .orElseGet(Jvm::ownHome);
  }

  private Optional<Toolchain> toolchain(MavenSession session, Map<String, String> wanted) {
    if (!wanted.isEmpty()) {
      List<Toolchain> found = toolchains.getToolchains(session, "jdk", wanted);
      if (!found.isEmpty()) {
        return Optional.of(found.get(0));
      }
    }
    return Optional.ofNullable(toolchains.getToolchainFromBuildContext("jdk", session));
  }

  /** Returns the version by the file in which each JDK tells it; 0 where it does not. */
  private static int version(Path home) {
    Properties release = new Properties();
    try (Reader reader = Files.newBufferedReader(home.resolve("release"))) {
      release.load(reader);
      String version = release.getProperty("JAVA_VERSION", "").replace("\"", "");
      return Runtime.Version.parse(version).feature();
    } catch (IOException | IllegalArgumentException e) {
      return 0;
    }
  }
}
