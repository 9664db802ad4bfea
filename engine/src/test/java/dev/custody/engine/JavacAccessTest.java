package dev.custody.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class JavacAccessTest {

  @Test
  void isWhatTheseTestsRunWith() {
    assertThat(ManagementFactory.getRuntimeMXBean().getInputArguments())
        .containsAll(JavacAccess.javaOptions());
  }

  @Test
  void isWhatTheManifestOfTheCommandLineOpens() throws IOException {
    assertThat(Files.readString(Path.of("../cli/pom.xml")))
        .contains(">" + String.join(" ", JavacAccess.exported()) + "<")
        .contains(">" + String.join(" ", JavacAccess.opened()) + "<");
  }

  @Test
  void isHandedOnByJavac() {
    assertThat(JavacAccess.javacOptions())
        .contains("-J--add-opens=jdk.compiler/com.sun.tools.javac.comp=ALL-UNNAMED");
  }
}
