package dev.custody.blk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PollTest {
  private final OwnedRing<Cmd> ring = new OwnedRing<>(64);

  private Rig rig(boolean referee) {
    Rig rig = Rig.with(set -> set.hwQueues(1).pollQueues(2).referee(referee));
    rig.driver.queue =
        (hw, idle, last) -> {
          Request<Cmd> rq = idle.start();
          if (!hw.isPolled()) {
            rq.endOk();
          } else if (!ring.offer(rq)) {
            rq.end(BlkStatus.NOSPC);
          }
        };
    rig.driver.poll =
        (hw, batch) -> {
          Request<Cmd> rq = ring.poll();
          if (rq == null) {
            return false;
          }
          batch.add(rq, BlkStatus.MEDIUM);
          return true;
        };
    return rig;
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void submitterPollsUntilItsBioHasEnded(boolean referee) {
    try (Rig rig = rig(referee)) {
      Runnable body =
          () -> {
            for (int i = 0; i < 1000; i++) {
              assertThat(rig.disk.submitAndWait(Rig.read().polled())).isEqualTo(BlkStatus.MEDIUM);
            }
          };
      Rig.together(body, body);
      assertThat(rig.tags.referee().violations()).isEmpty();
      assertThat(rig.tags.tagsInUse()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void bioIsPolledByHand(boolean referee) {
    try (Rig rig = rig(referee)) {
      Bio bio = Rig.read().polled();
      rig.disk.submit(bio);
      assertThat(bio.isDone()).isFalse();
      assertThat(rig.disk.queue().poll(0)).isFalse();
      assertThat(rig.disk.queue().poll(bio)).isTrue();
      assertThat(bio.status()).isEqualTo(BlkStatus.MEDIUM);
      assertThat(rig.disk.queue().poll(bio)).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void otherBiosAndDisksWithoutPollQueuesNeedNoPolling(boolean referee) {
    try (Rig rig = rig(referee);
        Rig other = Rig.plain()) {
      assertThat(rig.disk.submitAndWait(Rig.read())).isEqualTo(BlkStatus.OK);
      assertThat(other.disk.submitAndWait(Rig.read().polled())).isEqualTo(BlkStatus.OK);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void freezeAndDeletionPollWhatNobodyElsePolls(boolean referee) {
    Rig rig = rig(referee);
    Bio first = Rig.read().polled();
    rig.disk.submit(first);
    rig.disk.queue().freeze();
    assertThat(first.isDone()).isTrue();
    rig.disk.queue().unfreeze();
    Bio second = Rig.read().polled();
    rig.disk.submit(second);
    rig.close();
    assertThat(second.status()).isEqualTo(BlkStatus.MEDIUM);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void batchEndsAllThatWasAddedEachWithItsStatus(boolean referee) {
    try (Rig rig = rig(referee)) {
      BlkStatus[] statuses = {BlkStatus.OK, BlkStatus.NOSPC, BlkStatus.MEDIUM};
      Bio[] bios = new Bio[statuses.length];
      Arrays.setAll(bios, i -> Rig.read().polled());
      for (Bio bio : bios) {
        rig.disk.submit(bio);
      }
      CompletionBatch<Cmd> batch = new CompletionBatch<>();
      for (BlkStatus status : statuses) {
        batch.add(ring.poll(), status);
      }
      assertThat(batch.size()).isEqualTo(3);
      assertThat(bios).noneMatch(Bio::isDone);
      batch.endAll();
      assertThat(batch.size()).isZero();
      assertThat(bios).extracting(Bio::status).containsExactly(statuses);
    }
  }
}
