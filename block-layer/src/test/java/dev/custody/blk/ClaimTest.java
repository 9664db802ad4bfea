package dev.custody.blk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ClaimTest {
  private final ArrayBlockingQueue<Integer> wire = new ArrayBlockingQueue<>(100);

  private void toHardware(Rig rig) {
    rig.driver.queue = (hw, rq, last) -> wire.add(rq.start().giveToHardware());
  }

  @Test
  void secondCompletionOfAnIdFindsNothing() {
    try (Rig rig = Rig.plain()) {
      toHardware(rig);
      Bio bio = rig.submitRead();
      int id = wire.remove();
      Request<Cmd> rq = rig.tags.claim(id);
      assertThat(rq).isNotNull();
      assertThat(rig.tags.claim(id)).isNull();
      rq.endOk();
      assertThat(bio.await()).isEqualTo(BlkStatus.OK);
    }
  }

  @Test
  void idOfAnEarlierStartFindsNothing() {
    try (Rig rig = Rig.with(set -> set.depth(1))) {
      toHardware(rig);
      rig.submitRead();
      int old = wire.remove();
      rig.tags.claim(old).endOk();
      rig.submitRead();
      int young = wire.remove();
      assertThat(young).isNotEqualTo(old);
      assertThat(rig.tags.claim(old)).isNull();
      rig.tags.claim(young).endOk();
    }
  }

  @Test
  void idIsSpentEvenIfTheRequestGoesToTheHardwareAgain() {
    try (Rig rig = Rig.plain()) {
      toHardware(rig);
      rig.submitRead();
      int first = wire.remove();
      int second = rig.tags.claim(first).giveToHardware();
      assertThat(rig.tags.claim(first)).isNull();
      rig.tags.claim(second).endOk();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 1, 7, 8, 1 << 20, Integer.MAX_VALUE})
  void anyIntMayBeAskedFor(int id) {
    try (Rig rig = Rig.plain()) {
      assertThat(rig.tags.claim(id)).isNull();
      assertThat(rig.tags.tryAcquire(id)).isNull();
    }
  }

  @Test
  void anOwnerIsNotRobbed() {
    try (Rig rig = Rig.plain()) {
      rig.driver.queue =
          (hw, idle, last) -> {
            Request<Cmd> rq = idle.start();
            assertThat(rig.tags.claim(rq.wireId())).isNull();
            assertThat(rig.tags.tryAcquire(rq.tag())).isNull();
            rq.endOk();
          };
      assertThat(rig.disk.submitAndWait(Rig.read())).isEqualTo(BlkStatus.OK);
      assertThat(rig.tags.referee().driverFailures()).isEmpty();
    }
  }

  @Test
  void exactlyOneOfSeveralThreadsClaims() {
    try (Rig rig = Rig.refereed()) {
      toHardware(rig);
      for (int round = 0; round < 300; round++) {
        Bio bio = rig.submitRead();
        int id = wire.remove();
        AtomicInteger winners = new AtomicInteger();
        Runnable body =
            () -> {
              Request<Cmd> rq = rig.tags.claim(id);
              if (rq != null) {
                winners.incrementAndGet();
                rq.endOk();
              }
            };
        Rig.together(body, body, body);
        assertThat(winners).hasValue(1);
        assertThat(bio.await()).isEqualTo(BlkStatus.OK);
      }
      assertThat(rig.tags.referee().violations()).isEmpty();
    }
  }

  @Test
  void wireIdIsTheIdThatTheHardwareGot() {
    try (Rig rig = Rig.plain()) {
      toHardware(rig);
      rig.submitRead();
      int id = wire.remove();
      AtomicInteger seen = new AtomicInteger(-1);
      rig.tags.forEachInFlight(rq -> seen.set(rq.wireId()));
      assertThat(seen).hasValue(id);
      rig.tags.claim(id).endOk();
    }
  }
}
