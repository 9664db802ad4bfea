package dev.custody.benchmarks.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.custody.benchmarks.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ChecksumsTest {

  private static final String SUM_OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir private Path directory;

  @Test
  void acceptsTheFileThatWasListed() throws IOException {
    Files.writeString(directory.resolve("a.jar"), "abc");

    assertThatCode(() -> sums().check(directory, "a.jar")).doesNotThrowAnyException();
  }

  @Test
  void refusesAnyOther() throws IOException {
    Files.writeString(directory.resolve("a.jar"), "abd");

    assertThatExceptionOfType(Failure.class)
        .isThrownBy(() -> sums().check(directory, "a.jar"))
        .withMessageStartingWith("a.jar is not what downloads.sha256 says");
  }

  @Test
  void listsWhatIsBelowADirectory() {
    Checksums sums = Checksums.parse(List.of("1  a/b/c.jar", "2  a/d.jar", "3  ab/e.jar"));

    assertThat(sums.below("a")).containsExactly("a/b/c.jar", "a/d.jar");
  }

  @Test
  void knowsEachJarThatTheDownloadsName() throws IOException {
    String downloads = Files.readString(Path.of("downloads.xml"));
    Checksums sums = Checksums.read(Path.of("downloads.sha256"));

    assertThat(downloads.split("<artifactItem>", -1)).hasSize(sums.sums().size() + 1);
    assertThat(sums.sums().keySet())
        .allSatisfy(
            path ->
                assertThat(downloads)
                    .contains(
                        "<artifactId>" + path.replaceAll("^.*/|-\\d.*$", "") + "</artifactId>"));
  }

  private static Checksums sums() {
    return Checksums.parse(List.of(SUM_OF_ABC + "  a.jar"));
  }
}
