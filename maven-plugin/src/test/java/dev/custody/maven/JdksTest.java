package dev.custody.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.engine.fork.Jvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.toolchain.Toolchain;
import org.apache.maven.toolchain.ToolchainManager;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JdksTest {
  @TempDir private Path home = Path.of("");

  @Test
  void takesTheJdkOfTheBuildsToolchain() throws IOException {
    jdk("21.0.2");

    assertThat(found(Map.of())).isEqualTo(home);
  }

  @Test
  void takesTheJdkThatTheCompilerWants() throws IOException {
    jdk("25");

    assertThat(found(Map.of("version", "25"))).isEqualTo(home);
  }

  @Test
  void takesMavensOwnWhereTheToolchainIsTooOld() throws IOException {
    jdk("11.0.22");

    assertThat(found(Map.of())).isEqualTo(Jvm.ownHome());
  }

  @Test
  void takesMavensOwnWhereTheToolchainDoesNotSayHowOldItIs() {
    assertThat(found(Map.of())).isEqualTo(Jvm.ownHome());
  }

  private void jdk(String version) throws IOException {
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
  }

  private Path found(Map<String, String> wanted) {
    return new Jdks(new OneToolchain(new Jdk(home))).home(null, wanted);
  }

  private record Jdk(Path home) implements Toolchain {
    @Override
    public String getType() {
      return "jdk";
    }

    @Override
    public String findTool(String tool) {
      return home.resolve("bin").resolve(tool).toString();
    }
  }

  /** Knows one JDK, by whatever way it is asked for. */
  private record OneToolchain(Toolchain jdk) implements ToolchainManager {
    @Override
    public @Nullable Toolchain getToolchainFromBuildContext(String type, MavenSession session) {
      return jdk;
    }

    @Override
    public List<Toolchain> getToolchains(
        MavenSession session, String type, Map<String, String> requirements) {
      return List.of(jdk);
    }
  }
}
