package dev.custody.blk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A correct driver that does everything at once, from several threads, is never accused and loses
 * nothing.
 */
final class StressTest {
  private static final int THREADS = 3;
  private static final int EACH = 4000;

  private final InflightTable<Cmd> table = new InflightTable<>();
  private final ConcurrentLinkedQueue<Integer> wire = new ConcurrentLinkedQueue<>();
  private final AtomicInteger ends = new AtomicInteger();

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everyRequestEndsOnceAndNothingIsViolated(boolean referee) {
    Rig rig =
        Rig.with(
            set ->
                set.hwQueues(2)
                    .pollQueues(1)
                    .depth(8)
                    .referee(referee)
                    .timeout(Duration.ofMillis(3)));
    rig.driver.queue = (hw, rq, last) -> queue(rq);
    rig.driver.timeout = rq -> timeout(rig, rq);
    AtomicBoolean stop = new AtomicBoolean();
    Thread device = new Thread(() -> device(rig, stop));
    device.start();
    List<Runnable> bodies = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      bodies.add(() -> load(rig));
    }
    bodies.add(() -> visit(rig));
    Rig.together(bodies.toArray(new Runnable[0]));
    Rig.eventually(() -> ends.get() == THREADS * EACH);
    rig.close();
    stop.set(true);
    Rig.join(device);
    assertThat(ends).hasValue(THREADS * EACH);
    assertThat(rig.tags.referee().violations()).isEmpty();
    assertThat(rig.tags.referee().driverFailures()).isEmpty();
    assertThat(rig.tags.tagsInUse()).isZero();
  }

  private void load(Rig rig) {
    for (int i = 0; i < EACH; i++) {
      rig.disk.submit(Rig.read().onEnd(bio -> ends.incrementAndGet()));
    }
  }

  private void visit(Rig rig) {
    for (int i = 0; i < 500; i++) {
      rig.tags.forEachInFlight(rq -> assertThat(rq.sector()).isEqualTo(8));
    }
  }

  private void queue(IdleRequest<Cmd> idle) {
    switch (ThreadLocalRandom.current().nextInt(40)) {
      case 0 -> idle.requeue(true);
      case 1 -> idle.start().requeue(true);
      case 2 -> idle.reject(BlkStatus.RESOURCE);
      case 3 -> idle.reject(BlkStatus.DEV_RESOURCE);
      case 4 -> idle.reject(BlkStatus.TARGET);
      case 5, 6, 7 -> {
        Request<Cmd> rq = idle.start();
        rq.data().timer.arm(rq, 10_000, Request::endOk);
      }
      case 8, 9, 10, 11, 12 -> table.put(idle.start());
      case 13, 14, 15, 16, 17 -> wire.add(idle.start().giveToHardware());
      case 18, 19, 20 -> {
        Request<Cmd> count = idle.start().share();
        Request<Cmd> other = count.retain();
        other.data().timer.armShared(other, 1_000, Request::release);
        count.release();
      }
      case 21, 22, 23, 24, 25 -> idle.start().complete();
      default -> {
        Request<Cmd> rq = idle.start();
        rq.dataExclusive().value = 1;
        rq.end(BlkStatus.OK);
      }
    }
  }

  private TimeoutAction timeout(Rig rig, Request<Cmd> rq) {
    Request<Cmd> mine = table.take(rq.tag());
    if (mine == null) {
      mine = rig.tags.claim(rq.wireId());
    }
    if (mine == null) {
      return TimeoutAction.RESET_TIMER;
    }
    mine.end(BlkStatus.TIMEOUT);
    return TimeoutAction.DONE;
  }

  private void device(Rig rig, AtomicBoolean stop) {
    while (!stop.get()) {
      Integer id = wire.poll();
      if (id != null && ThreadLocalRandom.current().nextInt(50) > 0) {
        Request<Cmd> rq = rig.tags.claim(id);
        if (rq != null) {
          rq.endOk();
        }
        assertThat(rig.tags.claim(id)).isNull();
      }
      if (ThreadLocalRandom.current().nextInt(3) == 0) {
        table.drain(Request::endOk);
      }
    }
  }
}
