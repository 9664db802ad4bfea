package dev.custody.blk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CountsTest {
  private final AtomicReference<Request<Cmd>> kept = new AtomicReference<>();

  private Rig rig(boolean referee) {
    Rig rig = referee ? Rig.refereed() : Rig.plain();
    rig.driver.queue = (hw, rq, last) -> kept.set(rq.start().share());
    return rig;
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void lastReleaseEndsWithAnErrorIfNobodyEnded(boolean referee) {
    try (Rig rig = rig(referee)) {
      Bio bio = rig.submitRead();
      Request<Cmd> other = kept.get().retain();
      kept.get().release();
      assertThat(bio.isDone()).isFalse();
      other.release();
      assertThat(bio.await()).isEqualTo(BlkStatus.IOERR);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void endAndUniquenessFailWhileOtherCountsExistAndLeaveTheCount(boolean referee) {
    try (Rig rig = rig(referee)) {
      Bio bio = rig.submitRead();
      Request<Cmd> other = kept.get().retain();
      assertThat(kept.get().tryEnd(BlkStatus.OK)).isFalse();
      assertThat(kept.get().tryUnique()).isNull();
      other.release();
      assertThat(kept.get().tryEnd(BlkStatus.MEDIUM)).isTrue();
      assertThat(bio.await()).isEqualTo(BlkStatus.MEDIUM);
      assertThat(rig.tags.referee().violations()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void onlyCountBecomesTheSoleOwner(boolean referee) {
    try (Rig rig = rig(referee)) {
      Bio bio = rig.submitRead();
      Request<Cmd> owner = kept.get().tryUnique();
      owner.dataExclusive().value = 3;
      owner.end(BlkStatus.NOSPC);
      assertThat(bio.await()).isEqualTo(BlkStatus.NOSPC);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void acquireByTagAddsACountUnlessThereIsNone(boolean referee) {
    try (Rig rig = rig(referee)) {
      rig.submitRead();
      int tag = kept.get().tag();
      Request<Cmd> second = rig.tags.tryAcquire(tag);
      assertThat(second).isNotNull();
      assertThat(kept.get().tryEnd(BlkStatus.OK)).isFalse();
      second.release();
      assertThat(kept.get().tryEnd(BlkStatus.OK)).isTrue();
      assertThat(rig.tags.tryAcquire(tag)).isNull();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void threadsThatAcquireAndReleaseEndTheRequestOnce(boolean referee) {
    try (Rig rig = rig(referee)) {
      for (int round = 0; round < 200; round++) {
        AtomicInteger ends = new AtomicInteger();
        Bio bio = Rig.read().onEnd(b -> ends.incrementAndGet());
        rig.disk.submit(bio);
        int tag = kept.get().tag();
        Runnable visitor =
            () -> {
              for (int i = 0; i < 50; i++) {
                Request<Cmd> rq = rig.tags.tryAcquire(tag);
                if (rq != null) {
                  assertThat(rq.sector()).isEqualTo(8);
                  rq.release();
                }
              }
            };
        Runnable owner =
            () -> {
              Request<Cmd> mine = kept.get();
              while (!mine.tryEnd(BlkStatus.OK)) {
                Thread.onSpinWait();
              }
            };
        Rig.together(visitor, visitor, owner);
        assertThat(bio.await()).isEqualTo(BlkStatus.OK);
        assertThat(ends).hasValue(1);
      }
      assertThat(rig.tags.referee().violations()).isEmpty();
      assertThat(rig.tags.tagsInUse()).isZero();
    }
  }
}
