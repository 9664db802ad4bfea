package dev.custody.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class MachineTest {

  @Test
  void readsTheFirstValueOfAName() {
    List<String> lines = List.of("model name\t: Fast CPU", "model name\t: Slow CPU");

    assertThat(Machine.value(lines, "model name", "?")).isEqualTo("Fast CPU");
    assertThat(Machine.value(lines, "cache size", "?")).isEqualTo("?");
  }

  @Test
  void describesThisMachine() {
    assertThat(Machine.describe()).contains(System.getProperty("java.vm.version"));
  }
}
