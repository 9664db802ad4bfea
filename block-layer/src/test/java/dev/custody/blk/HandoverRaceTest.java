package dev.custody.blk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * Who gets a request sees what its holder before wrote to it, by whatever way it came, and one of
 * two gets it.
 */
final class HandoverRaceTest {
  private static final int TRIES = 20;

  /** One takes the number, writes, and gives it back; the other then reads what was written. */
  @Test
  void tagBringsWhatItsLastHolderWrote() {
    final class State {
      final TagAllocator allocator = new TagAllocator(1);
      int plain;
      int visits;

      void use() {
        for (int i = 0; i < TRIES; i++) {
          if (allocator.tryGet(0) == 0) {
            plain++;
            visits++;
            assertThat(plain).isEqualTo(visits);
            allocator.put(0);
          }
        }
      }
    }

    Race.run(
        State::new,
        State::use,
        State::use,
        state -> {
          assertThat(state.allocator.taken()).isZero();
          assertThat(state.plain).isEqualTo(state.visits).isPositive();
        });
  }

  /** Both claim what one gave to the hardware: one of them gets it, and sees its data. */
  @Test
  void oneOfTwoClaimsAndSeesTheData() {
    final class State {
      final Slot<Cmd> slot = Slots.fresh(0, StateWord.OWNED, 0);
      int won;
      int wonToo;

      int claim() {
        for (int i = 0; i < TRIES; i++) {
          if (slot.tryClaim(0, -1)) {
            return slot.data().plain;
          }
        }
        return 0;
      }
    }

    Race.run(
        State::new,
        state -> {
          state.slot.data().plain = 1;
          state.slot.move(StateWord.OWNED, StateWord.HARDWARE);
          state.won = state.claim();
        },
        state -> state.wonToo = state.claim(),
        state -> assertThat(state.won + state.wonToo).isEqualTo(1));
  }

  /** Of two who drop their counts the last one sees what both wrote. */
  @Test
  void lastCountSeesWhatTheOthersWrote() {
    final class State {
      final Slot<Cmd> slot = Slots.fresh(0, StateWord.OWNED, 0);
      int left;
      int right;
      volatile int sum;
      volatile int ends;

      State() {
        slot.share();
        slot.retain();
      }

      void drop() {
        if (!slot.tryDropCount() && slot.tryReturn(StateWord.SHARED, 0) != StateWord.REFUSED) {
          sum = left + right;
          int before = ends;
          ends = before + 1;
        }
      }
    }

    Race.run(
        State::new,
        state -> {
          state.left = 1;
          state.drop();
        },
        state -> {
          state.right = 2;
          state.drop();
        },
        state -> {
          assertThat(state.ends).isEqualTo(1);
          assertThat(state.sum).isEqualTo(3);
        });
  }

  @Test
  void atomicSlotHandsOver() {
    handsOver(AtomicSlot<Request<Cmd>>::new, AtomicSlot::swap, AtomicSlot::take);
  }

  @Test
  void tableHandsOver() {
    handsOver(InflightTable<Cmd>::new, InflightTable::put, table -> table.take(0));
  }

  /** Both put the first request of a chunk, which one of them makes. */
  @Test
  void tableKeepsBothOfANewChunk() {
    Race.run(
        InflightTable<Cmd>::new,
        table -> table.put(Slots.owned(0, 1)),
        table -> table.put(Slots.owned(1, 2)),
        table -> {
          assertThat(Slots.value(table.take(0))).isEqualTo(1);
          assertThat(Slots.value(table.take(1))).isEqualTo(2);
        });
  }

  @Test
  void ringHandsOver() {
    handsOver(() -> new OwnedRing<Cmd>(1), OwnedRing::offer, OwnedRing::poll);
  }

  @Test
  void listHandsOver() {
    handsOver(
        SlotList<Cmd>::new,
        (list, rq) -> list.addLast(rq.slot),
        list -> {
          Slot<Cmd> slot = list.poll();
          return slot == null ? null : slot.pooledRequest;
        });
  }

  @Test
  void timerHandsOver() {
    handsOver(
        RequestTimer<Cmd>::new, (timer, rq) -> timer.arm(rq, 1, owned -> {}), RequestTimer::cancel);
  }

  /** What was pushed when the body begins, or later, is completed with its data seen. */
  @Test
  void softirqHandsOver() {
    final class State {
      final InertMachine machine = new InertMachine();
      final TestDriver driver = new TestDriver();
      final SoftIrq<Cmd> softirq = new SoftIrq<>(machine, "softirq", driver, Slots.referee());
      final Slot<Cmd> slot = Slots.fresh(0, StateWord.COMPLETING, 0);
      int sum;

      State() {
        driver.complete = rq -> sum += Slots.value(rq);
      }
    }

    Race.run(
        State::new,
        state -> {
          state.slot.data().plain = 1;
          state.softirq.push(state.slot);
        },
        state -> {
          for (int i = 0; i < TRIES; i++) {
            state.machine.runKicked();
          }
        },
        state -> {
          state.machine.runKicked();
          assertThat(state.sum).isEqualTo(1);
        });
  }

  /** One writes and gives, and both try to take. */
  private static <C> void handsOver(
      Supplier<C> container, BiConsumer<C, Request<Cmd>> give, Function<C, Request<Cmd>> take) {
    final class State {
      final C content = container.get();
      final Request<Cmd> rq = Slots.owned(0, 0);
      int left;
      int right;

      int take() {
        for (int i = 0; i < TRIES; i++) {
          Request<Cmd> taken = take.apply(content);
          if (taken != null) {
            return taken.data().plain;
          }
        }
        return 0;
      }
    }

    Race.run(
        State::new,
        state -> {
          state.rq.data().plain = 1;
          give.accept(state.content, state.rq);
          state.left = state.take();
        },
        state -> state.right = state.take(),
        state -> assertThat(state.left + state.right).isEqualTo(1));
  }
}
