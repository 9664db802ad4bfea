package dev.custody.blk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TimeoutTest {
  private final InflightTable<Cmd> table = new InflightTable<>();

  private Rig rig() {
    Rig rig = Rig.with(set -> set.referee(true).timeout(Duration.ofMillis(20)));
    rig.driver.queue = (hw, rq, last) -> table.put(rq.start());
    return rig;
  }

  @Test
  void driverTakesTheRequestFromItsTableAndEndsIt() {
    try (Rig rig = rig()) {
      AtomicReference<String> thread = new AtomicReference<>();
      rig.driver.timeout =
          rq -> {
            thread.set(Thread.currentThread().getName());
            Request<Cmd> mine = table.take(rq.tag());
            mine.end(BlkStatus.TIMEOUT);
            assertThat(rq.sector()).isEqualTo(8);
            return TimeoutAction.DONE;
          };
      assertThat(rig.disk.submitAndWait(Rig.read())).isEqualTo(BlkStatus.TIMEOUT);
      assertThat(thread).hasValue("test0-timeout");
      assertThat(rig.tags.referee().driverFailures()).isEmpty();
    }
  }

  @Test
  void driverClaimsTheRequestFromTheHardware() {
    try (Rig rig = rig()) {
      rig.driver.queue = (hw, rq, last) -> rq.start().giveToHardware();
      rig.driver.timeout =
          rq -> {
            Request<Cmd> mine = rig.tags.claim(rq.wireId());
            mine.end(BlkStatus.TIMEOUT);
            return TimeoutAction.DONE;
          };
      assertThat(rig.disk.submitAndWait(Rig.read())).isEqualTo(BlkStatus.TIMEOUT);
    }
  }

  @Test
  void resetTimerAsksAgain() {
    try (Rig rig = rig()) {
      AtomicInteger asked = new AtomicInteger();
      rig.driver.timeout =
          rq -> {
            if (asked.incrementAndGet() < 3) {
              return TimeoutAction.RESET_TIMER;
            }
            table.take(rq.tag()).endOk();
            return TimeoutAction.DONE;
          };
      assertThat(rig.disk.submitAndWait(Rig.read())).isEqualTo(BlkStatus.OK);
      assertThat(asked).hasValue(3);
    }
  }

  @Test
  void doneIsNotAskedAgainButARequeuedRequestIs() {
    try (Rig rig = rig()) {
      AtomicInteger asked = new AtomicInteger();
      rig.driver.timeout =
          rq -> {
            if (asked.incrementAndGet() == 1) {
              table.take(rq.tag()).requeue(true);
            } else {
              table.take(rq.tag()).end(BlkStatus.TIMEOUT);
            }
            return TimeoutAction.DONE;
          };
      assertThat(rig.disk.submitAndWait(Rig.read())).isEqualTo(BlkStatus.TIMEOUT);
      assertThat(asked).hasValue(2);
    }
  }

  @Test
  void failingCallbackCountsAsReset() {
    try (Rig rig = rig()) {
      AtomicInteger asked = new AtomicInteger();
      rig.driver.timeout =
          rq -> {
            if (asked.incrementAndGet() == 1) {
              throw new UnsupportedOperationException("broken timeout");
            }
            table.take(rq.tag()).endOk();
            return TimeoutAction.DONE;
          };
      assertThat(rig.disk.submitAndWait(Rig.read())).isEqualTo(BlkStatus.OK);
      assertThat(rig.tags.referee().driverFailures()).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void requestEndedDuringItsLoanIsNotUsedAgainBeforeTheLoanEnds(boolean requeue) {
    try (Rig rig = rig()) {
      CountDownLatch lent = new CountDownLatch(1);
      CountDownLatch goOn = new CountDownLatch(1);
      AtomicInteger tag = new AtomicInteger(-1);
      rig.driver.timeout =
          rq -> {
            tag.set(rq.tag());
            lent.countDown();
            Rig.await(goOn);
            assertThat(rq.sector()).isEqualTo(8);
            return TimeoutAction.DONE;
          };
      Bio bio = rig.submitRead();
      Rig.await(lent);
      rig.driver.queue = (hw, rq, last) -> rq.start().endOk();
      Request<Cmd> mine = table.take(tag.get());
      if (requeue) {
        mine.requeue(true);
      } else {
        mine.endOk();
      }
      for (int i = 0; i < 100; i++) {
        rig.disk.submitAndWait(Rig.read());
      }
      assertThat(bio.isDone()).isFalse();
      goOn.countDown();
      assertThat(bio.await()).isEqualTo(BlkStatus.OK);
      assertThat(rig.tags.referee().driverFailures()).isEmpty();
    }
  }

  @Test
  void timeoutRacesWithCompletionAndEachRequestEndsOnce() {
    try (Rig rig = Rig.with(set -> set.referee(true).depth(16).timeout(Duration.ofMillis(1)))) {
      rig.driver.queue = (hw, rq, last) -> table.put(rq.start());
      rig.driver.timeout =
          rq -> {
            Request<Cmd> mine = table.take(rq.tag());
            if (mine != null) {
              mine.end(BlkStatus.TIMEOUT);
            }
            return TimeoutAction.DONE;
          };
      AtomicInteger ends = new AtomicInteger();
      CountDownLatch stop = new CountDownLatch(1);
      Thread completer =
          new Thread(
              () -> {
                while (stop.getCount() > 0) {
                  java.util.concurrent.locks.LockSupport.parkNanos(500_000);
                  table.drain(Request::endOk);
                }
              });
      completer.start();
      int total = 4000;
      Bio last = Rig.read();
      for (int i = 0; i < total; i++) {
        last = Rig.read().onEnd(bio -> ends.incrementAndGet());
        rig.disk.submit(last);
      }
      Rig.eventually(() -> ends.get() == total);
      stop.countDown();
      Rig.join(completer);
      assertThat(rig.tags.referee().violations()).isEmpty();
    }
  }
}
