package dev.custody.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.engine.CheckJob;
import dev.custody.engine.SourceText;
import dev.custody.engine.fork.Jvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InputsHashTest {
  @TempDir private Path directory = Path.of("");

  private final List<Path> sources = new ArrayList<>();
  private final List<Path> classPath = new ArrayList<>();
  private final List<Path> stubs = new ArrayList<>();
  private final List<String> options = new ArrayList<>();
  private Path home = Jvm.ownHome();
  private String before = "";

  @BeforeEach
  void checkOnce() throws IOException {
    sources.add(written("Lease.java", "class Lease {}"));
    classPath.add(written("classes/shop/Desk.class", "v1").getParent().getParent());
    classPath.add(written("library.jar", "v1"));
    stubs.add(written("library.astub", "v1"));
    options.add("-AallExceptions");
    before = hash();
  }

  @Test
  void staysWhereNothingChanges() throws IOException {
    assertThat(hash()).isEqualTo(before);
  }

  @Test
  void staysWhereAFileIsWrittenAnewWithTheSameContent() throws IOException {
    touched(written("Lease.java", "class Lease {}"));
    touched(written("classes/shop/Desk.class", "v1"));

    assertThat(hash()).isEqualTo(before);
  }

  @Test
  void changesWithASource() throws IOException {
    written("Lease.java", "class Lease{ }");

    assertThat(hash()).isNotEqualTo(before);
  }

  @Test
  void changesWithASourceMore() throws IOException {
    sources.add(written("Desk.java", ""));

    assertThat(hash()).isNotEqualTo(before);
  }

  @Test
  void changesWithTheNameOfASource() throws IOException {
    sources.set(0, written("Rent.java", "class Lease {}"));

    assertThat(hash()).isNotEqualTo(before);
  }

  @Test
  void changesWithAClassOfAnotherModule() throws IOException {
    written("classes/shop/Desk.class", "v2");

    assertThat(hash()).isNotEqualTo(before);
  }

  @Test
  void changesWithAJar() throws IOException {
    touched(directory.resolve("library.jar"));

    assertThat(hash()).isNotEqualTo(before);
  }

  @Test
  void changesWithAStubFile() throws IOException {
    written("library.astub", "v2");

    assertThat(hash()).isNotEqualTo(before);
  }

  @Test
  void changesWithAnOption() throws IOException {
    options.clear();

    assertThat(hash()).isNotEqualTo(before);
  }

  @Test
  void changesWithTheJdk() throws IOException {
    home = directory;

    assertThat(hash()).isNotEqualTo(before);
  }

  private Path written(String name, String content) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  private static void touched(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));
  }

  private String hash() throws IOException {
    return InputsHash.of(
        new CheckJob(sources.stream().map(SourceText::of).toList(), classPath, options),
        stubs,
        new Jvm(home, List.of(), directory));
  }
}
