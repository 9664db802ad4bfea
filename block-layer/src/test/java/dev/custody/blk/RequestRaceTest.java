package dev.custody.blk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A request of a real disk ends once and its tag is free, whichever of two holders is the last, and
 * whether or not it is lent when it is given back.
 */
final class RequestRaceTest {
  /** One releases; the other ends the request if its count is the only one, else releases, too. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void lastOfTwoCountsEndsTheRequest(boolean referee) {
    race(
        referee,
        state -> state.count.release(),
        state -> {
          if (!state.other.tryEnd(BlkStatus.OK)) {
            state.other.release();
          }
        });
  }

  /** Each makes itself the sole owner if its count is the only one, else releases it. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void oneOfTwoCountsBecomesTheOwner(boolean referee) {
    race(referee, state -> endAlone(state.count), state -> endAlone(state.other));
  }

  private static void endAlone(Request<Cmd> count) {
    Request<Cmd> owned = count.tryUnique();
    if (owned == null) {
      count.release();
    } else {
      owned.endOk();
    }
  }

  /** One gives it back to be requeued while the other looks at whatever is in flight. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void requeuedWhileLentIsServedAgainOnce(boolean referee) {
    race(
        referee,
        state -> {
          state.count.release();
          state.other.tryUnique().requeue(true);
        },
        state -> state.rig.tags.forEachInFlight(rq -> assertThat(rq.sector()).isEqualTo(8)));
  }

  /** One ends it while the other takes a count by its tag. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void countTakenByTagKeepsTheRequest(boolean referee) {
    race(
        referee,
        state -> {
          state.count.release();
          state.other.release();
        },
        state -> {
          Request<Cmd> found = state.rig.tags.tryAcquire(state.tag);
          if (found != null) {
            assertThat(found.sector()).isEqualTo(8);
            found.release();
          }
        });
  }

  private static void race(boolean referee, Consumer<State> left, Consumer<State> right) {
    try (Rig rig = Rig.with(set -> set.depth(256).referee(referee))) {
      Race.run(
          () -> new State(rig),
          left,
          right,
          state -> {
            Rig.eventually(() -> state.ends.get() > 0);
            assertThat(state.ends).hasValue(1);
          });
      assertThat(rig.tags.tagsInUse()).isZero();
      assertThat(rig.tags.referee().violations()).isEmpty();
      assertThat(rig.tags.referee().driverFailures()).isEmpty();
    }
  }

  /** A request with two counts; when it comes a second time, it ends at once. */
  private static final class State {
    final Rig rig;
    final AtomicInteger ends = new AtomicInteger();
    final int tag;
    Request<Cmd> count;
    Request<Cmd> other;

    State(Rig rig) {
      this.rig = rig;
      rig.driver.queue =
          (hw, rq, last) -> {
            count = rq.start().share();
            other = count.retain();
          };
      rig.disk.submit(Rig.read().onEnd(bio -> ends.incrementAndGet()));
      rig.driver.queue = (hw, rq, last) -> rq.start().endOk();
      tag = count.tag();
    }
  }
}
