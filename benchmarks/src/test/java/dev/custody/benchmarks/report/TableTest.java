package dev.custody.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

final class TableTest {

  @Test
  void alignsNumbersToTheRight() {
    Table table = new Table("name", "number");
    table.add("one", "1");

    assertThat(table.render()).isEqualTo("| name | number |\n| --- | ---: |\n| one | 1 |\n");
  }

  @Test
  void keepsABarInACellFromEndingIt() {
    Table table = new Table("name");
    table.add("a || b");

    assertThat(table.render()).endsWith("| a \\|\\| b |\n");
  }

  @Test
  void refusesARowOfAnotherWidth() {
    Table table = new Table("name", "number");

    assertThatIllegalArgumentException().isThrownBy(() -> table.add("one"));
  }
}
