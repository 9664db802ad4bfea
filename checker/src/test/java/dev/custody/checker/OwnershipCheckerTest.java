package dev.custody.checker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class OwnershipCheckerTest {

  @Test
  void onlySuppressionsWithThePrefixAndAWholeKeyCount() {
    CheckedSource source = CheckedSource.of(OwnershipCheckerTest.class, "Suppressed.java");

    assertThat(source.found()).isEqualTo(source.expected());
  }

  @Test
  void aClassThatMentionsNothingTrackedIsSeenAndNotAnalysed() {
    assertThat(CheckedSource.of(OwnershipCheckerTest.class, "Unconcerned.java").statistics())
        .contains("classesSeen=2 classesAnalysed=0 methodsAnalysed=0 values=0 transfers=0")
        .contains("graphMicros=0 flowMicros=0");
  }

  @Test
  void onlyTheMethodsThatMentionSomethingTrackedAreAnalysed() {
    assertThat(CheckedSource.of(OwnershipCheckerTest.class, "Suppressed.java").statistics())
        .contains("classesSeen=2 classesAnalysed=2 methodsAnalysed=10 ");
  }
}
