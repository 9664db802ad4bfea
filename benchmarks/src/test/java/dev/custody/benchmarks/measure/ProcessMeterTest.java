package dev.custody.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
final class ProcessMeterTest {

  private static final Duration AMPLE = Duration.ofMinutes(1);

  @TempDir private Path directory;

  @Test
  void keepsTheOutputAndTheExitStatus() throws IOException {
    Path log = directory.resolve("log");

    Measurement measurement =
        ProcessMeter.run(List.of("sh", "-c", "echo out; echo err >&2; exit 3"), log, AMPLE);

    assertThat(measurement.exit()).isEqualTo(3);
    assertThat(measurement.succeeded()).isFalse();
    assertThat(Files.readAllLines(log)).containsExactly("out", "err");
  }

  @Test
  void countsTheTimeOfWhatTheProcessStarted() {
    String busy = "i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done";

    Measurement measurement =
        ProcessMeter.run(List.of("sh", "-c", "sh -c '" + busy + "'; true"), log(), AMPLE);

    assertThat(measurement.succeeded()).isTrue();
    assertThat(measurement.cpuSeconds()).isPositive();
    assertThat(measurement.wallSeconds()).isPositive();
  }

  @Test
  void seesTheMemoryOfTheProcess() {
    // It runs until it is ended, so that a busy machine cannot look for it too late.
    Measurement measurement =
        ProcessMeter.run(List.of("sleep", "1000"), log(), Duration.ofMillis(50));

    assertThat(measurement.peakMebibytes()).isPositive();
  }

  @Test
  void endsAProcessThatTakesTooLong() {
    Measurement measurement =
        ProcessMeter.run(List.of("sleep", "1000"), log(), Duration.ofMillis(50));

    assertThat(measurement.exit()).isEqualTo(Measurement.STOPPED);
  }

  private Path log() {
    return directory.resolve("log");
  }
}
