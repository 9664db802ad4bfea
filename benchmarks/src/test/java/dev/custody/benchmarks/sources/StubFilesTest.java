package dev.custody.benchmarks.sources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.testdata.CheckedCompilation;
import dev.custody.testdata.CheckedResult;
import dev.custody.testdata.Classpath;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The checker reads the stub files, and goes by them. */
final class StubFilesTest {

  private static final Checkout CHECKOUT = new Checkout(Path.of("..").toAbsolutePath().normalize());

  @ParameterizedTest
  @EnumSource
  void areUnderstood(CodeBase code) {
    CheckedResult result = check(code.stubs(CHECKOUT), "a/A.java", "package a; class A {}");

    assertThat(result.isSilent()).as(result.render()).isTrue();
  }

  @Test
  void makeTheirClassesTracked() {
    String forgets =
        """
        package io.undertow.connector;
        interface PooledByteBuffer { void close(); }
        class Forgets {
          void take(PooledByteBuffer buffer) { buffer.close(); }
        }
        """;

    CheckedResult result =
        check(
            CodeBase.UNDERTOW.stubs(CHECKOUT),
            "io/undertow/connector/PooledByteBuffer.java",
            forgets);

    assertThat(result.findings()).extracting("key").containsExactly("borrow.transferred");
  }

  private static CheckedResult check(Path stubs, String path, String source) {
    try (CheckedCompilation checked =
        CheckedCompilation.of(Classpath.forDrivers(), "-Astubs=" + stubs)) {
      return checked.compile(Map.of(path, source));
    }
  }
}
