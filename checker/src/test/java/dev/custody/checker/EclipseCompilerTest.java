package dev.custody.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build file that names the processor is opened in Eclipse, which runs it on its own trees. */
final class EclipseCompilerTest {
  @TempDir private Path folder;

  @Test
  void theProcessorSaysOnceThatItIsIdleAndTheCompilationGoesOn() throws IOException {
    StringWriter said = new StringWriter();

    boolean compiled =
        compile(
            said,
            source("Lease", "final class Lease {}"),
            source("Tenant", "final class Tenant { Lease lease; }"));

    assertThat(compiled).as(said.toString()).isTrue();
    assertThat(folder.resolve("out/Tenant.class")).exists();
    assertThat(said.toString())
        .containsOnlyOnce("ownership is not checked here, because this compiler is not javac")
        .contains("1 problem (1 warning)");
  }

  private boolean compile(StringWriter said, Path... sources) {
    String path = System.getProperty("java.class.path");
    List<String> command =
        List.of("-17", "-d", folder.resolve("out").toString(), "-classpath", path);
    List<String> processor =
        List.of("-processorpath", path, "-processor", OwnershipChecker.class.getName());
    PrintWriter out = new PrintWriter(said, true);
    return BatchCompiler.compile(
        quoted(command) + quoted(processor) + quoted(List.of(sources)), out, out, null);
  }

  /** The batch compiler takes one line and splits it like a shell. */
  private static String quoted(List<?> words) {
    StringBuilder line = new StringBuilder();
    words.forEach(word -> line.append('"').append(word).append("\" "));
    return line.toString();
  }

  private Path source(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name + ".java"), text);
  }
}
