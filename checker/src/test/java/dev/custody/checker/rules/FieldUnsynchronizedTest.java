package dev.custody.checker.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.checker.CheckedSource;
import org.junit.jupiter.api.Test;

final class FieldUnsynchronizedTest {

  @Test
  void saysWhichStoresLackTheLockOfTheirField() {
    CheckedSource source = CheckedSource.of(FieldUnsynchronizedTest.class, "Locks.java");
    assertThat(source.expected()).isNotEmpty();
    assertThat(source.found()).isEqualTo(source.expected());
  }
}
