package dev.custody.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The {@code custody} script in the root of the checkout, with the packed jar. */
final class LauncherIT {
  private static final Path LAUNCHER = Shell.root().resolve("custody");

  @TempDir private Path directory;

  @Test
  void checksAFileNamedRelativeToTheDirectoryItIsCalledFrom() throws IOException {
    Sources.wrong(directory);
    Run run = new Shell(directory, Map.of()).run(LAUNCHER.toString(), "check", "Wrong.java");

    assertThat(run.out()).startsWith("Wrong.java:7: error: [use.after.transfer]");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void runsThroughASymbolicLink() throws IOException {
    Path link = Files.createSymbolicLink(directory.resolve("link"), LAUNCHER);
    Run run = new Shell(directory, Map.of()).run(link.toString(), "version");

    assertThat(run.out()).startsWith("custody ");
    assertThat(run.status()).isZero();
  }

  @Test
  void namesAJavaThatIsNotThere() {
    Run run =
        new Shell(directory, Map.of("JAVA_HOME", "/no/jdk")).run(LAUNCHER.toString(), "version");

    assertThat(run.err()).startsWith("custody: no /no/jdk/bin/java; ");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void endsWithTheLogOfABuildThatFailed() throws IOException {
    Path copy = Files.copy(LAUNCHER, directory.resolve("custody"));
    Sources.write(directory, "pom.xml", "<project/>");
    Run run = new Shell(directory, Map.of()).run(copy.toString(), "version");

    assertThat(run.err())
        .startsWith("custody: building the command line")
        .contains("ERROR")
        .contains("custody: the build failed; all of its log is in " + directory);
    assertThat(run.status()).isEqualTo(2);
  }
}
