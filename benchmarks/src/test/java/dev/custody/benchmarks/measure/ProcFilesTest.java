package dev.custody.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ProcFilesTest {

  @Test
  void addsUserAndSystemTimeOfTheChildrenUp() {
    String stat = "42 (a (b) c) S 1 42 42 0 -1 4194560 100 200 0 0 11 12 250 30 20 0 1 0 5 0 0";

    assertThat(ProcFiles.childrenCpuSeconds(stat)).isEqualTo(2.8);
  }

  @Test
  void findsTheHighWaterMark() {
    List<String> status = List.of("Name:\tjavac", "VmRSS:\t   10 kB", "VmHWM:\t  2048 kB");

    assertThat(ProcFiles.peakKibibytes(status)).isEqualTo(2048);
  }

  @Test
  void findsNothingInAProcessThatHasEnded() {
    assertThat(ProcFiles.peakKibibytes(List.of("Name:\tjavac", "State:\tZ (zombie)"))).isZero();
  }
}
