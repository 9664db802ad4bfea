package dev.custody.blk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RequestTimerTest {
  private static final long HOUR = TimeUnit.HOURS.toNanos(1);

  private final RequestTimer<Cmd> timer = new RequestTimer<>();

  @Test
  void callbackBecomesTheOwnerOnTheTimerThread() {
    try (Rig rig = Rig.with(set -> set.name("set").referee(true))) {
      AtomicReference<String> thread = new AtomicReference<>();
      rig.driver.queue =
          (hw, rq, last) ->
              timer.arm(
                  rq.start(),
                  1000,
                  owned -> {
                    thread.set(Thread.currentThread().getName());
                    owned.end(BlkStatus.MEDIUM);
                  });
      assertThat(rig.disk.submitAndWait(Rig.read())).isEqualTo(BlkStatus.MEDIUM);
      assertThat(thread).hasValue("set-timer");
      assertThat(timer.isArmed()).isFalse();
      assertThat(timer.cancel()).isNull();
    }
  }

  @Test
  void timersExpireInTheOrderOfTheirDeadlines() {
    try (Rig rig = Rig.plain()) {
      java.util.List<Long> order = new java.util.concurrent.CopyOnWriteArrayList<>();
      // Deadlines that count from one moment, and lie far apart: a slow machine arms late, not
      // wrongly.
      long start = System.nanoTime();
      rig.driver.queue =
          (hw, idle, last) -> {
            Request<Cmd> rq = idle.start();
            long deadline = start + TimeUnit.MILLISECONDS.toNanos(900 - 50 * rq.sector());
            long wait = Math.max(0, deadline - System.nanoTime());
            rq.data()
                .timer
                .arm(
                    rq,
                    wait,
                    owned -> {
                      order.add(owned.sector());
                      owned.endOk();
                    });
          };
      Bio[] bios = new Bio[3];
      for (int i = 0; i < 3; i++) {
        bios[i] = Bio.read(i * 8L, java.nio.ByteBuffer.allocate(512));
        rig.disk.submit(bios[i]);
      }
      for (Bio bio : bios) {
        bio.await();
      }
      assertThat(order).containsExactly(16L, 8L, 0L);
    }
  }

  @Test
  void cancelGivesTheRequestBackAndTheCallbackDoesNotRun() {
    try (Rig rig = Rig.refereed()) {
      rig.driver.queue = (hw, rq, last) -> timer.arm(rq.start(), HOUR, Request::endOk);
      Bio bio = rig.submitRead();
      Request<Cmd> back = timer.cancel();
      back.end(BlkStatus.TIMEOUT);
      assertThat(bio.await()).isEqualTo(BlkStatus.TIMEOUT);
      assertThat(timer.cancel()).isNull();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void exactlyOneOfCancelAndCallbackGetsTheRequest(boolean referee) {
    try (Rig rig = Rig.with(set -> set.referee(referee))) {
      AtomicInteger expired = new AtomicInteger();
      int cancelled = 0;
      rig.driver.queue =
          (hw, rq, last) ->
              timer.arm(
                  rq.start(),
                  20_000,
                  owned -> {
                    expired.incrementAndGet();
                    owned.endOk();
                  });
      for (int round = 0; round < 3000; round++) {
        Bio bio = rig.submitRead();
        long spin = System.nanoTime() + 20_000 + (round % 100) * 1000L;
        while (System.nanoTime() < spin) {
          Thread.onSpinWait();
        }
        Request<Cmd> back = timer.cancel();
        if (back != null) {
          cancelled++;
          back.endOk();
        }
        assertThat(bio.isDone()).isTrue();
      }
      assertThat(expired.get() + cancelled).isEqualTo(3000);
      assertThat(rig.tags.referee().violations()).isEmpty();
      assertThat(rig.tags.referee().driverFailures()).isEmpty();
    }
  }

  @Test
  void cancelWaitsForACallbackThatRuns() {
    try (Rig rig = Rig.plain()) {
      CountDownLatch running = new CountDownLatch(1);
      CountDownLatch goOn = new CountDownLatch(1);
      AtomicReference<Boolean> finished = new AtomicReference<>(false);
      rig.driver.queue =
          (hw, rq, last) ->
              timer.arm(
                  rq.start(),
                  0,
                  owned -> {
                    running.countDown();
                    Rig.await(goOn);
                    owned.endOk();
                    finished.set(true);
                  });
      rig.submitRead();
      Rig.await(running);
      AtomicReference<Object> result = new AtomicReference<>("not yet");
      Thread canceller =
          new Thread(
              () -> {
                Request<Cmd> back = timer.cancel();
                result.set(
                    back == null && finished.get() ? "null after the callback" : "too early");
              });
      canceller.start();
      Rig.eventually(() -> canceller.getState() == Thread.State.WAITING);
      goOn.countDown();
      Rig.join(canceller);
      assertThat(result).hasValue("null after the callback");
    }
  }

  @Test
  void callbackMayCancelAndArmItsOwnTimer() {
    try (Rig rig = Rig.refereed()) {
      AtomicReference<Object> own = new AtomicReference<>("not run");
      rig.driver.queue =
          (hw, rq, last) ->
              timer.arm(
                  rq.start(),
                  0,
                  owned -> {
                    own.set(timer.cancel());
                    timer.arm(owned, 1000, Request::endOk);
                  });
      assertThat(rig.disk.submitAndWait(Rig.read())).isEqualTo(BlkStatus.OK);
      assertThat(own.get()).isNull();
      assertThat(rig.tags.referee().violations()).isEmpty();
    }
  }

  @Test
  void armingAnArmedTimerEndsTheSecondRequest() {
    try (Rig rig = Rig.refereed()) {
      rig.driver.queue = (hw, rq, last) -> timer.arm(rq.start(), HOUR, Request::endOk);
      Bio first = rig.submitRead();
      Bio second = rig.submitRead();
      assertThat(second.await()).isEqualTo(BlkStatus.IOERR);
      assertThat(rig.tags.referee().driverFailures())
          .hasSize(1)
          .allMatch(IllegalStateException.class::isInstance);
      timer.cancel().endOk();
      assertThat(first.await()).isEqualTo(BlkStatus.OK);
    }
  }

  @Test
  void timerOfACountKeepsItUntilItExpires() {
    try (Rig rig = Rig.refereed()) {
      AtomicReference<Request<Cmd>> kept = new AtomicReference<>();
      CountDownLatch released = new CountDownLatch(1);
      rig.driver.queue =
          (hw, rq, last) -> {
            Request<Cmd> mine = rq.start().share();
            timer.armShared(
                mine.retain(),
                1000,
                count -> {
                  count.release();
                  released.countDown();
                });
            kept.set(mine);
          };
      Bio bio = rig.submitRead();
      Rig.await(released);
      assertThat(kept.get().tryEnd(BlkStatus.OK)).isTrue();
      assertThat(bio.await()).isEqualTo(BlkStatus.OK);
    }
  }

  @Test
  void timerOfACountGivesItBack() {
    try (Rig rig = Rig.refereed()) {
      rig.driver.queue =
          (hw, rq, last) -> timer.armShared(rq.start().share(), HOUR, Request::release);
      Bio bio = rig.submitRead();
      assertThatThrownBy(timer::cancel).isInstanceOf(IllegalStateException.class);
      assertThat(timer.cancelShared().tryEnd(BlkStatus.OK)).isTrue();
      assertThat(bio.await()).isEqualTo(BlkStatus.OK);
    }
  }
}
