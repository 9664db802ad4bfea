package dev.custody.blk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

final class DeletionTest {
  private final AtomicReference<Request<Cmd>> kept = new AtomicReference<>();

  @Test
  void waitsForRequestsInFlight() {
    Rig rig = Rig.plain();
    rig.driver.queue = (hw, rq, last) -> kept.set(rq.start());
    Bio bio = rig.submitRead();
    Thread closer = new Thread(rig::close);
    closer.start();
    Rig.eventually(() -> closer.getState() == Thread.State.TIMED_WAITING);
    assertThat(bio.isDone()).isFalse();
    kept.get().endOk();
    Rig.join(closer);
    assertThat(bio.await()).isEqualTo(BlkStatus.OK);
  }

  @Test
  void laterSubmissionsFailAndSecondDeletionDoesNothing() {
    Rig rig = Rig.plain();
    rig.close();
    assertThat(rig.disk.submitAndWait(Rig.read())).isEqualTo(BlkStatus.IOERR);
    rig.close();
  }

  @Test
  void submittersThatWaitForAFrozenQueueFail() {
    Rig rig = Rig.plain();
    rig.disk.queue().freeze();
    Bio bio = Rig.read();
    Thread submitter = new Thread(() -> rig.disk.submit(bio));
    submitter.start();
    Rig.eventually(() -> submitter.getState() == Thread.State.WAITING);
    rig.close();
    Rig.join(submitter);
    assertThat(bio.await()).isEqualTo(BlkStatus.IOERR);
  }

  @Test
  void requeuedRequestsThatNobodyKicksAreKicked() {
    Rig rig = Rig.plain();
    AtomicInteger calls = new AtomicInteger();
    rig.driver.queue =
        (hw, rq, last) -> {
          if (calls.incrementAndGet() == 1) {
            rq.requeue(false);
          } else {
            rq.start().endOk();
          }
        };
    Bio bio = rig.submitRead();
    rig.close();
    assertThat(bio.await()).isEqualTo(BlkStatus.OK);
  }

  @Test
  void requestsOfStoppedAndQuiescedQueuesFail() {
    Rig stopped = Rig.plain();
    stopped.disk.queue().stopHwQueues();
    Bio first = stopped.submitRead();
    stopped.close();
    assertThat(first.await()).isEqualTo(BlkStatus.IOERR);

    Rig quiesced = Rig.plain();
    quiesced.disk.queue().quiesce();
    Bio second = quiesced.submitRead();
    quiesced.close();
    assertThat(second.await()).isEqualTo(BlkStatus.IOERR);
  }

  @Test
  void armedTimersAreWaitedFor() {
    Rig rig = Rig.refereed();
    RequestTimer<Cmd> timer = new RequestTimer<>();
    rig.driver.queue =
        (hw, rq, last) -> timer.arm(rq.start(), TimeUnit.MILLISECONDS.toNanos(30), Request::endOk);
    Bio bio = rig.submitRead();
    rig.close();
    assertThat(bio.await()).isEqualTo(BlkStatus.OK);
  }

  @Test
  void ownerThatNeverGivesBackIsReported() {
    Rig rig = Rig.refereed();
    rig.driver.queue = (hw, rq, last) -> kept.set(rq.start());
    Bio bio = rig.submitRead();
    Throwable thrown = catchThrowable(rig::close);
    assertThat(thrown).isInstanceOf(OwnershipViolation.class);
    assertThat(((OwnershipViolation) thrown).rule()).isEqualTo("owned.leaked");
    assertThat(bio.await()).isEqualTo(BlkStatus.IOERR);
    assertThat(rig.tags.referee().violations()).hasSize(1);
    assertThat(rig.tags.tagsInUse()).isEqualTo(1);
  }

  @Test
  void idleRequestThatIsForgottenIsReported() {
    Rig rig = Rig.refereed();
    rig.driver.queue = (hw, rq, last) -> {};
    rig.submitRead();
    assertThatThrownBy(rig::close)
        .hasMessageContaining("owned.leaked")
        .hasMessageContaining("queueRq");
  }

  @Test
  void eachForgottenCountIsReported() {
    Rig rig = Rig.refereed();
    rig.driver.queue =
        (hw, rq, last) -> {
          Request<Cmd> mine = rq.start().share();
          mine.retain();
          mine.retain().release();
          kept.set(mine);
        };
    rig.submitRead();
    assertThatThrownBy(rig::close).isInstanceOf(OwnershipViolation.class);
    assertThat(rig.tags.referee().violations())
        .hasSize(2)
        .allMatch(found -> found.rule().equals("count.leaked"));
  }

  @Test
  void requestsLeftWithTheHardwareOrInAContainerAreReportedButAreNoViolation() {
    Rig rig = Rig.refereed();
    InflightTable<Cmd> table = new InflightTable<>();
    rig.driver.queue = (hw, rq, last) -> rq.start().giveToHardware();
    Bio first = rig.submitRead();
    rig.driver.queue = (hw, rq, last) -> table.put(rq.start());
    Bio second = rig.submitRead();
    assertThatThrownBy(rig::close)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("in the hardware")
        .hasMessageContaining("READ of 4096 bytes at sector 8");
    assertThat(first.await()).isEqualTo(BlkStatus.IOERR);
    assertThat(second.await()).isEqualTo(BlkStatus.IOERR);
    assertThat(rig.tags.referee().violations()).isEmpty();
  }

  @Test
  void lateEndOfALostRequestChangesNothing() {
    Rig rig = Rig.with(set -> set.drainTimeout(Duration.ofMillis(50)));
    rig.driver.queue = (hw, rq, last) -> kept.set(rq.start());
    AtomicInteger ends = new AtomicInteger();
    rig.disk.submit(Rig.read().onEnd(bio -> ends.incrementAndGet()));
    assertThatThrownBy(rig::close).isInstanceOf(IllegalStateException.class);
    kept.get().endOk();
    assertThat(ends).hasValue(1);
    assertThat(rig.tags.tagsInUse()).isEqualTo(1);
    assertThat(rig.tags.referee().violations()).isEmpty();
  }

  @Test
  void threadsAreNamedAndDaemonAndEndWithTheDisk() {
    Rig rig =
        Rig.with(
            set -> set.name("mine").timeout(Duration.ofMillis(5)), disk -> disk.writeCache(true));
    RequestTimer<Cmd> timer = new RequestTimer<>();
    AtomicInteger calls = new AtomicInteger();
    rig.driver.complete = rq -> timer.arm(rq, TimeUnit.MILLISECONDS.toNanos(50), Request::endOk);
    rig.driver.queue =
        (hw, rq, last) -> {
          switch (calls.incrementAndGet()) {
            case 1 -> rq.requeue(true);
            case 2 -> rq.start().complete();
            default -> rq.start().endOk();
          }
        };
    rig.disk.submitAndWait(Bio.write(0, java.nio.ByteBuffer.allocate(512)).fua());
    assertThat(threads())
        .extracting(Thread::getName)
        .contains(
            "test0-hw0",
            "test0-softirq0",
            "test0-requeue",
            "test0-timeout",
            "test0-flush",
            "mine-timer");
    assertThat(threads()).allMatch(Thread::isDaemon);
    rig.close();
    assertThat(threads()).isEmpty();
  }

  private static java.util.List<Thread> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(
            thread ->
                thread.getName().startsWith("test0-") || thread.getName().equals("mine-timer"))
        .toList();
  }
}
