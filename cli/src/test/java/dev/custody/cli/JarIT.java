package dev.custody.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The one jar, alone in a directory of its own. */
final class JarIT {
  private static final Path BUILT = Shell.root().resolve("cli/target/custody.jar");
  private static final Path JDKS = Path.of("/usr/lib/jvm");

  @TempDir private Path directory;

  @BeforeEach
  void takeTheJarElsewhere() throws IOException {
    Files.copy(BUILT, directory.resolve("custody.jar"));
  }

  /** This JDK, and whichever later ones are installed. */
  static List<Path> javas() throws IOException {
    List<Path> javas = new ArrayList<>(List.of(java()));
    if (Files.isDirectory(JDKS)) {
      try (Stream<Path> jdks = Files.list(JDKS)) {
        jdks.filter(jdk -> jdk.getFileName().toString().matches(".*-2[1-9]-.*"))
            .map(jdk -> jdk.resolve("bin/java"))
            .filter(Files::isExecutable)
            .forEach(javas::add);
      }
    }
    return javas;
  }

  @ParameterizedTest
  @MethodSource("javas")
  void checksASourceWithNothingBesideIt(Path java) throws IOException {
    Sources.wrong(directory);
    Run run = run(java, "check", "Wrong.java");

    assertThat(run.out()).startsWith("Wrong.java:7: error: [use.after.transfer] ");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isEqualTo(1);
    assertThat(run(java, "--help").out()).startsWith("Usage: custody ").doesNotContain("\u001b");
  }

  @Test
  void readsItsPagesAndWritesReports() throws IOException {
    Sources.wrong(directory);
    run(java(), "check", "--sarif", "o.sarif", "--html", "o.html", "Wrong.java");

    assertThat(directory.resolve("o.sarif")).content().contains("\"uri\": \"Wrong.java\"");
    assertThat(directory.resolve("o.html")).content().contains("Block-layer requests are pooled.");
    assertThat(run(java(), "explain", "tag.stale").out()).startsWith("# tag.stale\n");
  }

  @Test
  void lendsCheckedSourcesNoneOfItsOwnLibraries() throws IOException {
    Sources.write(directory, "Uses.java", "final class Uses {\n  com.google.gson.Gson gson;\n}\n");

    assertThat(run(java(), "check", "Uses.java").out())
        .contains("package com.google.gson does not exist");
  }

  @Test
  void isTheLanguageServerThatEndsWithItsEditor() {
    String hello =
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}}";
    Run run =
        new Shell(directory, Map.of())
            .bash(
                "printf 'Content-Length: %%d\\r\\n\\r\\n%%s' %d '%s' | %s -jar custody.jar lsp"
                    .formatted(hello.length(), hello, java()));

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("\"hoverProvider\":true");
  }

  @Test
  void carriesTheLicencesOfWhatItHolds() {
    Shell shell = new Shell(directory, Map.of());

    assertThat(shell.bash("jar -tf custody.jar | grep -i -e licen -e notice -e third").out())
        .contains(
            "META-INF/LICENSE-custody.txt",
            "META-INF/LICENSE.txt",
            "META-INF/NOTICE.txt",
            "META-INF/THIRD-PARTY.txt",
            "LICENSE-ClassGraph.txt");
    assertThat(shell.bash("unzip -p custody.jar META-INF/LICENSE.txt 2>/dev/null || true").out())
        .satisfiesAnyOf(
            text -> assertThat(text).contains("Checker Framework", "Atlassian"),
            text -> assertThat(text).isEmpty());
  }

  @Test
  void showsASourceWithColoursOnARealTerminal() throws IOException {
    Sources.wrong(directory);
    Shell shell = new Shell(directory, Map.of("TERM", "xterm", "NO_COLOR", ""));
    assumeThat(shell.bash("command -v script").status()).isZero();
    String check = java() + " -jar custody.jar check Wrong.java";

    assertThat(shell.run("script", "-qec", check, "/dev/null").out())
        .contains("\u001b[1;31merror[use.after.transfer]\u001b[0m")
        .contains("\u001b[1;34mendOk() gave up 'rq'\u001b[0m");
    assertThat(shell.run("script", "-qec", "NO_COLOR=1 " + check, "/dev/null").out())
        .contains("error[use.after.transfer]: ")
        .doesNotContain("\u001b[1");
  }

  private static Path java() {
    return Path.of(System.getProperty("java.home"), "bin/java");
  }

  private Run run(Path java, String... words) {
    String[] all =
        Stream.concat(Stream.of(java.toString(), "-jar", "custody.jar"), Stream.of(words))
            .toArray(String[]::new);
    return new Shell(directory, Map.of()).run(all);
  }
}
