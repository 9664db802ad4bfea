package dev.custody.blk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

final class QueueControlTest {
  @Test
  void stoppedHardwareQueueKeepsRequestsUntilItIsStarted() {
    try (Rig rig = Rig.plain()) {
      AtomicInteger calls = new AtomicInteger();
      AtomicReference<HwQueue<Cmd>> queue = new AtomicReference<>();
      rig.driver.queue =
          (hw, rq, last) -> {
            queue.set(hw);
            calls.incrementAndGet();
            rq.start().endOk();
          };
      rig.disk.submitAndWait(Rig.read());
      queue.get().stop();
      Bio bio = rig.submitRead();
      assertThat(queue.get().isStopped()).isTrue();
      assertThat(bio.isDone()).isFalse();
      queue.get().start();
      assertThat(bio.await()).isEqualTo(BlkStatus.OK);
      assertThat(calls).hasValue(2);
    }
  }

  @Test
  void allHardwareQueuesStopAndStart() {
    try (Rig rig = Rig.with(set -> set.hwQueues(3))) {
      rig.disk.queue().stopHwQueues();
      Bio bio = rig.submitRead();
      assertThat(bio.isDone()).isFalse();
      rig.disk.queue().startHwQueues();
      assertThat(bio.await()).isEqualTo(BlkStatus.OK);
    }
  }

  @Test
  void freezeWaitsForRequestsInFlightAndHoldsNewOnes() {
    try (Rig rig = Rig.plain()) {
      AtomicReference<Request<Cmd>> kept = new AtomicReference<>();
      rig.driver.queue = (hw, rq, last) -> kept.set(rq.start());
      Bio first = rig.submitRead();
      Thread freezer = new Thread(() -> rig.disk.queue().freeze());
      freezer.start();
      Rig.eventually(() -> freezer.getState() == Thread.State.WAITING);
      rig.driver.queue = (hw, rq, last) -> rq.start().endOk();
      kept.get().endOk();
      Rig.join(freezer);
      assertThat(first.isDone()).isTrue();
      assertThat(rig.disk.submitAndWait(Rig.read().nowait())).isEqualTo(BlkStatus.AGAIN);
      Bio second = Rig.read();
      Thread submitter = new Thread(() -> rig.disk.submit(second));
      submitter.start();
      Rig.eventually(() -> submitter.getState() == Thread.State.WAITING);
      assertThat(second.isDone()).isFalse();
      rig.disk.queue().unfreeze();
      Rig.join(submitter);
      assertThat(second.await()).isEqualTo(BlkStatus.OK);
    }
  }

  @Test
  void freezeNests() {
    try (Rig rig = Rig.plain()) {
      RequestQueue queue = rig.disk.queue();
      queue.freeze();
      queue.freeze();
      queue.unfreeze();
      assertThat(rig.disk.submitAndWait(Rig.read().nowait())).isEqualTo(BlkStatus.AGAIN);
      queue.unfreeze();
      assertThat(rig.disk.submitAndWait(Rig.read())).isEqualTo(BlkStatus.OK);
      assertThatThrownBy(queue::unfreeze).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void quiesceWaitsForQueueRqAndKeepsRequestsFromTheDriver() {
    try (Rig rig = Rig.plain()) {
      CountDownLatch inside = new CountDownLatch(1);
      CountDownLatch goOn = new CountDownLatch(1);
      AtomicInteger calls = new AtomicInteger();
      rig.driver.queue =
          (hw, rq, last) -> {
            calls.incrementAndGet();
            inside.countDown();
            Rig.await(goOn);
            rq.start().endOk();
          };
      Thread submitter = new Thread(rig::submitRead);
      submitter.start();
      Rig.await(inside);
      Thread quiescer = new Thread(() -> rig.disk.queue().quiesce());
      quiescer.start();
      Rig.eventually(() -> quiescer.getState() == Thread.State.WAITING);
      goOn.countDown();
      Rig.join(quiescer);
      Bio bio = rig.submitRead();
      assertThat(calls).hasValue(1);
      assertThat(bio.isDone()).isFalse();
      rig.disk.queue().unquiesce();
      assertThat(bio.await()).isEqualTo(BlkStatus.OK);
      assertThatThrownBy(rig.disk.queue()::unquiesce).isInstanceOf(IllegalStateException.class);
      Rig.join(submitter);
    }
  }

  @Test
  void quiesceAndFreezeUnderLoadLoseNothing() {
    try (Rig rig = Rig.with(set -> set.hwQueues(2).referee(true))) {
      rig.driver.queue = (hw, rq, last) -> rq.start().complete();
      Runnable load =
          () -> {
            for (int i = 0; i < 3000; i++) {
              assertThat(rig.disk.submitAndWait(Rig.read())).isEqualTo(BlkStatus.OK);
            }
          };
      Runnable control =
          () -> {
            for (int i = 0; i < 200; i++) {
              rig.disk.queue().quiesce();
              rig.disk.queue().unquiesce();
              rig.disk.queue().freeze();
              rig.disk.queue().unfreeze();
              rig.disk.queue().stopHwQueues();
              rig.disk.queue().startHwQueues();
            }
          };
      Rig.together(load, load, control);
      assertThat(rig.tags.referee().violations()).isEmpty();
      assertThat(rig.tags.tagsInUse()).isZero();
    }
  }

  @Test
  void blockingDriversAreCalledOnTheThreadOfTheHardwareQueue() {
    try (Rig rig = Rig.with(set -> set.flags(TagSetFlag.BLOCKING))) {
      AtomicReference<String> thread = new AtomicReference<>();
      rig.driver.queue =
          (hw, rq, last) -> {
            thread.set(Thread.currentThread().getName());
            rq.start().endOk();
          };
      rig.disk.submitAndWait(Rig.read());
      assertThat(thread).hasValue("test0-hw0");
    }
  }

  @Test
  void hardwareQueueKeepsWhatTheDriverWants() {
    try (Rig rig = Rig.plain()) {
      rig.driver.queue =
          (hw, rq, last) -> {
            hw.setDriverData("doorbell");
            assertThat(hw.driverData(String.class)).isEqualTo("doorbell");
            assertThatThrownBy(() -> hw.driverData(Integer.class))
                .isInstanceOf(IllegalStateException.class);
            assertThat(hw.isPolled()).isFalse();
            assertThat(hw.tagSet()).isSameAs(rig.tags);
            assertThat(hw.disk()).isSameAs(rig.disk);
            assertThat(hw.queue()).isSameAs(rig.disk.queue());
            rq.start().endOk();
          };
      rig.disk.submitAndWait(Rig.read());
      assertThat(rig.tags.referee().driverFailures()).isEmpty();
    }
  }

  @Test
  void delayedRunComesByItself() {
    try (Rig rig = Rig.plain()) {
      AtomicInteger calls = new AtomicInteger();
      rig.driver.queue =
          (hw, rq, last) -> {
            if (calls.incrementAndGet() == 1) {
              hw.delayRun(1_000_000);
              rq.reject(BlkStatus.RESOURCE);
            } else {
              rq.start().endOk();
            }
          };
      assertThat(rig.disk.submitAndWait(Rig.read())).isEqualTo(BlkStatus.OK);
    }
  }
}
