package dev.custody.blk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StateWordTest {
  private static final class Word extends StateWord {
    Word(int state) {
      set(state);
    }
  }

  @Test
  void startBeginsAGenerationAndHappensOnce() {
    Word word = new Word(StateWord.IDLE);
    int before = word.generation();
    assertThat(word.tryStart()).isTrue();
    assertThat(word.generation()).isEqualTo(before + 1);
    assertThat(word.tryStart()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        StateWord.FREE,
        StateWord.QUEUED,
        StateWord.IDLE,
        StateWord.OWNED,
        StateWord.COMPLETING
      })
  void onlyARequestInTheHardwareIsClaimed(int state) {
    Word word = new Word(state);
    assertThat(word.tryClaim(0, -1)).isFalse();
    assertThat(word.state()).isEqualTo(state);
  }

  @Test
  void claimBeginsAGenerationSoThatTheIdIsSpent() {
    Word word = new Word(StateWord.HARDWARE);
    assertThat(word.tryClaim(1, 0xff)).isFalse();
    assertThat(word.tryClaim(0, 0xff)).isTrue();
    assertThat(word.state()).isEqualTo(StateWord.OWNED);
    assertThat(word.move(StateWord.OWNED, StateWord.HARDWARE)).isTrue();
    assertThat(word.tryClaim(0, 0xff)).isFalse();
  }

  @Test
  void countsGrowOnlyFromOne() {
    Word word = new Word(StateWord.OWNED);
    assertThat(word.tryRetain()).isFalse();
    assertThat(word.tryShare()).isTrue();
    assertThat(word.tryRetain()).isTrue();
    assertThat(word.counts()).isEqualTo(2);
    assertThat(word.tryUnshare()).isFalse();
    assertThat(word.tryDropCount()).isTrue();
    assertThat(word.tryDropCount()).isFalse();
    assertThat(word.tryUnshare()).isTrue();
    assertThat(word.state()).isEqualTo(StateWord.OWNED);
  }

  @Test
  void countsHaveALimit() {
    Word word = new Word(StateWord.OWNED);
    word.tryShare();
    for (int i = 1; i < StateWord.MAX_COUNT; i++) {
      assertThat(word.tryRetain()).isTrue();
    }
    assertThat(word.tryRetain()).isFalse();
    assertThat(word.counts()).isEqualTo(StateWord.MAX_COUNT);
  }

  @Test
  void loansSurviveTheWayBackAndKeepTheFate() {
    Word word = new Word(StateWord.OWNED);
    assertThat(word.tryLend()).isTrue();
    long after = word.tryReturn(StateWord.OWNED, Fate.end(BlkStatus.MEDIUM));
    assertThat(StateWord.loans(after)).isEqualTo(1);
    assertThat(word.tryLend()).isFalse();
    long last = word.endLoan();
    assertThat(StateWord.state(last)).isEqualTo(StateWord.RETURNED);
    assertThat(StateWord.loans(last)).isZero();
    assertThat(Fate.status(StateWord.counts(last))).isEqualTo(BlkStatus.MEDIUM);
  }

  @ParameterizedTest
  @ValueSource(ints = {StateWord.FREE, StateWord.QUEUED, StateWord.STARTING, StateWord.RETURNED})
  void whatTheBlockLayerHasIsNeverLost(int state) {
    Word word = new Word(state);
    assertThat(word.lose()).isEqualTo(StateWord.FREE);
    assertThat(word.state()).isEqualTo(state);
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        StateWord.IDLE,
        StateWord.OWNED,
        StateWord.SHARED,
        StateWord.HARDWARE,
        StateWord.COMPLETING
      })
  void whatIsOutIsLostOnce(int state) {
    Word word = new Word(state);
    assertThat(word.lose()).isEqualTo(state);
    assertThat(word.lose()).isEqualTo(StateWord.FREE);
    assertThat(word.tryReturn(state, 0)).isEqualTo(StateWord.REFUSED);
  }

  @Test
  void fatesSayWhatWasAsked() {
    for (BlkStatus status : BlkStatus.values()) {
      assertThat(Fate.isRequeue(Fate.end(status))).isFalse();
      assertThat(Fate.status(Fate.end(status))).isEqualTo(status);
    }
    assertThat(Fate.isKick(Fate.requeue(true))).isTrue();
    assertThat(Fate.isKick(Fate.requeue(false))).isFalse();
    assertThat(Fate.isRequeue(Fate.requeue(false))).isTrue();
  }
}
