package dev.custody.engine.fork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.custody.engine.CheckJob;
import dev.custody.engine.CheckResult;
import dev.custody.engine.CheckRun;
import dev.custody.engine.Failure;
import dev.custody.engine.Message.Kind;
import dev.custody.engine.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ForkedRunTest {
  private static final String LEASE =
      """
      import dev.custody.annotations.*;

      @Tracked
      final class Lease {
        void end(@Owned Lease this) {}

        int rate() { return 1; }

        static int twice(@Owned Lease lease) {
          lease.end();
          return lease.rate();
        }
      }
      """;

  @TempDir private Path directory = Path.of("");

  @Test
  void saysWhatACheckInThisProcessSays() {
    CheckJob job = job(LEASE);

    CheckResult forked = ForkedRun.of(job, jvm());

    assertThat(forked.messages())
        .isEqualTo(CheckRun.of(job).messages())
        .singleElement()
        .satisfies(message -> assertThat(message.related()).isNotEmpty());
    assertThat(forked.statistics().counts()).containsEntry("transfers", 1L);
  }

  @Test
  void saysWhatJavacSaysOfASourceThatDoesNotCompile() {
    CheckResult forked = ForkedRun.of(job(LEASE.replace("rate()", "rate(")), jvm());

    assertThat(forked.count(Kind.ERROR)).isPositive();
  }

  @Test
  void saysWhatIsAboutNoPlace() {
    CheckJob job =
        new CheckJob(job(LEASE).sources(), ToolPath.entries(), List.of("-AnoSuchOption"));

    assertThat(ForkedRun.of(job, jvm()).messages())
        .anySatisfy(
            message -> {
              assertThat(message.words()).contains("noSuchOption");
              assertThat(message.at()).isEmpty();
            });
  }

  @Test
  void leavesNothingBehindWhenAllWentWell() throws IOException {
    ForkedRun.of(job(LEASE), jvm());

    try (var left = Files.list(directory)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void failsAsACheckInThisProcessFails() {
    CheckJob job = new CheckJob(job(LEASE).sources(), List.of(), List.of("--release", "3"));

    assertThatExceptionOfType(Failure.class)
        .isThrownBy(() -> ForkedRun.of(job, jvm()))
        .withMessage("javac refuses: release version 3 not supported");
  }

  @Test
  void tellsInOneLineThatTheMemoryWasTooLittle() {
    assertThatExceptionOfType(Failure.class)
        .isThrownBy(() -> ForkedRun.of(job(LEASE), jvm("-Xmx6m")))
        .withMessage("the checker ran out of memory, give its JVM more; see " + jvm().log());
  }

  @Test
  void tellsInOneLineThatTheJvmDied() {
    assertThatExceptionOfType(Failure.class)
        .isThrownBy(() -> ForkedRun.of(job(LEASE), jvm("-XX:NoSuchOption")))
        .withMessage(
            "the checker's JVM ended with status 1: "
                + "Unrecognized VM option 'NoSuchOption'; see "
                + jvm().log());
  }

  @Test
  void tellsInOneLineThatThereIsNoJdk() {
    Jvm nowhere = new Jvm(directory.resolve("jdk"), List.of(), directory);

    assertThatExceptionOfType(Failure.class)
        .isThrownBy(() -> ForkedRun.of(job(LEASE), nowhere))
        .withMessage("no JDK in " + directory.resolve("jdk") + ": it has no bin/java");
  }

  private Jvm jvm(String... options) {
    return new Jvm(Jvm.ownHome(), List.of(options), directory);
  }

  private static CheckJob job(String text) {
    SourceText source = new SourceText(Path.of("Lease.java"), text);
    return new CheckJob(List.of(source), ToolPath.entries(), List.of());
  }
}
