package dev.custody.benchmarks.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.custody.benchmarks.Failure;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourceFilesTest {

  @TempDir private Path directory;

  @Test
  void unpacksTheSourcesOfTheOldestJavaAlone() throws IOException {
    Path jar = jar("a/A.java", "a/readme.txt", "module-info.java", "META-INF/versions/21/a/A.java");

    SourceFiles.unpack(jar, directory.resolve("out"));

    assertThat(SourceFiles.below(directory.resolve("out")))
        .containsExactly(directory.resolve("out/a/A.java"));
  }

  @Test
  void refusesAnArchiveThatLeadsElsewhere() throws IOException {
    Path jar = jar("../A.java");

    assertThatExceptionOfType(Failure.class)
        .isThrownBy(() -> SourceFiles.unpack(jar, directory.resolve("out")));
    assertThat(directory.resolve("A.java")).doesNotExist();
  }

  @Test
  void writesOverWhatWasThereBefore() {
    Path out = directory.resolve("out");
    SourceFiles.write(Map.of("a/A.java", "one\ntwo\n"), out);
    SourceFiles.write(Map.of("b/B.java", "one\ntwo\nthree\n"), out);

    assertThat(SourceFiles.below(out)).containsExactly(out.resolve("b/B.java"));
    assertThat(SourceFiles.lines(SourceFiles.below(out))).isEqualTo(3);
  }

  private Path jar(String... entries) throws IOException {
    Path jar = directory.resolve("a-sources.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String entry : entries) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.closeEntry();
      }
    }
    return jar;
  }
}
