package dev.custody.blk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ContainersTest {
  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 5, 1 << 20, Integer.MAX_VALUE})
  void tableGivesNullForWhatItDoesNotHave(int tag) {
    assertThat(new InflightTable<Cmd>().take(tag)).isNull();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void exactlyOneOfSeveralThreadsTakesFromTheTable(boolean referee) {
    try (Rig rig = Rig.with(set -> set.referee(referee))) {
      InflightTable<Cmd> table = new InflightTable<>();
      rig.driver.queue = (hw, rq, last) -> table.put(rq.start());
      AtomicInteger ends = new AtomicInteger();
      for (int round = 0; round < 200; round++) {
        for (int i = 0; i < 8; i++) {
          rig.disk.submit(Rig.read().onEnd(bio -> ends.incrementAndGet()));
        }
        Runnable byTag =
            () -> {
              for (int tag = 0; tag < rig.tags.tagCount(); tag++) {
                Request<Cmd> rq = table.take(tag);
                if (rq != null) {
                  rq.endOk();
                }
              }
            };
        Rig.together(byTag, byTag, () -> table.drain(Request::endOk));
        assertThat(ends.getAndSet(0)).isEqualTo(8);
      }
      assertThat(rig.tags.referee().violations()).isEmpty();
    }
  }

  @Test
  void tableRefusesARequestOfAnotherSetUnderATakenTagAndEndsIt() {
    try (Rig one = Rig.with(set -> set.depth(1));
        Rig other = Rig.with(set -> set.depth(1))) {
      InflightTable<Cmd> table = new InflightTable<>();
      one.driver.queue = (hw, rq, last) -> table.put(rq.start());
      other.driver.queue = (hw, rq, last) -> table.put(rq.start());
      one.submitRead();
      assertThat(other.disk.submitAndWait(Rig.read())).isEqualTo(BlkStatus.IOERR);
      assertThat(other.tags.referee().driverFailures()).hasSize(1);
      table.drain(Request::endOk);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void listKeepsTheOrder(boolean referee) {
    try (Rig rig = Rig.with(set -> set.referee(referee))) {
      RequestList<Cmd> list = new RequestList<>();
      rig.driver.queue = (hw, rq, last) -> list.push(rq);
      assertThat(list.peek()).isNull();
      assertThat(list.pop()).isNull();
      for (int i = 0; i < 3; i++) {
        rig.disk.submit(Bio.read(i, java.nio.ByteBuffer.allocate(512)));
      }
      assertThat(list.size()).isEqualTo(3);
      for (int i = 0; i < 3; i++) {
        assertThat(list.peek().sector()).isEqualTo(i);
        IdleRequest<Cmd> rq = list.pop();
        assertThat(rq.sector()).isEqualTo(i);
        rq.start().endOk();
      }
      assertThat(list.isEmpty()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void fullRingLeavesTheRequestWithTheCaller(boolean referee) {
    try (Rig rig = Rig.with(set -> set.referee(referee))) {
      OwnedRing<Cmd> ring = new OwnedRing<>(3);
      rig.driver.queue =
          (hw, idle, last) -> {
            Request<Cmd> rq = idle.start();
            if (!ring.offer(rq)) {
              rq.end(BlkStatus.NOSPC);
            }
          };
      for (int i = 0; i < 3; i++) {
        rig.submitRead();
      }
      assertThat(rig.disk.submitAndWait(Rig.read())).isEqualTo(BlkStatus.NOSPC);
      for (int i = 0; i < 3; i++) {
        ring.poll().endOk();
      }
      assertThat(ring.poll()).isNull();
      assertThat(ring.isEmpty()).isTrue();
    }
    assertThatThrownBy(() -> new OwnedRing<Cmd>(0)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"1, false", "2, false", "3, true", "5, false", "5, true"})
  void ringPassesEachRequestOnceBetweenThreads(int capacity, boolean referee) {
    try (Rig rig = Rig.with(set -> set.referee(referee).depth(32))) {
      OwnedRing<Cmd> ring = new OwnedRing<>(capacity);
      rig.driver.queue =
          (hw, idle, last) -> {
            Request<Cmd> rq = idle.start();
            if (!ring.offer(rq)) {
              rq.complete();
            }
          };
      int total = 4000;
      AtomicInteger ends = new AtomicInteger();
      Runnable producer =
          () -> {
            for (int i = 0; i < total; i++) {
              rig.disk.submit(Rig.read().onEnd(bio -> ends.incrementAndGet()));
            }
          };
      Runnable consumer =
          () -> {
            while (ends.get() < 2 * total) {
              Request<Cmd> rq = ring.poll();
              if (rq != null) {
                rq.endOk();
              }
            }
          };
      Rig.together(producer, producer, consumer, consumer);
      assertThat(ends).hasValue(2 * total);
      assertThat(rig.tags.referee().violations()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void slotExchangesAtomically(boolean referee) {
    try (Rig rig = Rig.with(set -> set.referee(referee).depth(32))) {
      AtomicSlot<Request<Cmd>> slot = new AtomicSlot<>();
      rig.driver.queue =
          (hw, rq, last) -> {
            Request<Cmd> before = slot.swap(rq.start());
            if (before != null) {
              before.endOk();
            }
          };
      int total = 4000;
      AtomicInteger ends = new AtomicInteger();
      Runnable body =
          () -> {
            for (int i = 0; i < total; i++) {
              rig.disk.submit(Rig.read().onEnd(bio -> ends.incrementAndGet()));
            }
          };
      Rig.together(body, body, body);
      assertThat(ends).hasValue(3 * total - 1);
      slot.take().endOk();
      assertThat(slot.take()).isNull();
      assertThat(rig.tags.referee().violations()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void slotOwnsWhateverItIsGiven(boolean referee) {
    try (Rig rig = Rig.with(set -> set.referee(referee))) {
      AtomicSlot<IdleRequest<Cmd>> idle = new AtomicSlot<>();
      rig.driver.queue = (hw, rq, last) -> assertThat(idle.swap(rq)).isNull();
      Bio bio = rig.submitRead();
      idle.take().start().endOk();
      assertThat(bio.await()).isEqualTo(BlkStatus.OK);
      AtomicSlot<String> text = new AtomicSlot<>();
      assertThat(text.swap("a")).isNull();
      assertThat(text.swap("b")).isEqualTo("a");
    }
  }
}
