package dev.custody.nullblk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.blk.Bio;
import dev.custody.blk.BlkStatus;
import dev.custody.nullblk.config.Backing;
import dev.custody.nullblk.config.NullBlkConfig;
import dev.custody.nullblk.config.QueueLayout;
import dev.custody.nullblk.workload.JobStats;
import dev.custody.nullblk.workload.Mix;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Hardware queues whose completions are polled for. */
final class PollQueuesTest {
  private static final QueueLayout QUEUES = QueueLayout.DEFAULT.withQueues(1, 2);
  private static final NullBlkConfig CONFIG =
      NullBlkConfig.DEFAULT.with(Backing.MEMORY).with(QUEUES);

  @ParameterizedTest
  @EnumSource(names = {"ON", "OFF"})
  void endRequestsOnlyWhenPolled(RefereeMode referee) {
    try (var rig = new Rig(CONFIG, referee)) {
      Bio bio = Bio.write(0, Rig.filled(8, 0x11)).polled();
      rig.disk().submit(bio);
      assertThat(rig.read(0, 8)).as("nothing was written yet").isEqualTo(Rig.bytes(8, 0));
      assertThat(bio.isDone()).isFalse();

      boolean found = rig.disk().queue().poll(1) || rig.disk().queue().poll(2);

      assertThat(found).isTrue();
      assertThat(bio.await()).isEqualTo(BlkStatus.OK);
      assertThat(rig.read(0, 8)).isEqualTo(Rig.bytes(8, 0x11));
      assertThat(rig.disk().queue().poll(1)).as("nothing is left").isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"ON", "OFF"})
  void serveSeveralSubmitters(RefereeMode referee) throws Exception {
    try (var rig = new Rig(CONFIG, referee)) {
      JobStats stats = rig.run(Plans.fourJobs(40_000, true, new Mix(50, 5, 0, 100))).stats();

      assertThat(stats.total()).isEqualTo(40_000);
      assertThat(stats.errors()).isEmpty();
      assertThat(stats.firstMismatch()).isNull();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"ON", "OFF"})
  void timeOutWhenNobodyPolls(RefereeMode referee) {
    NullBlkConfig impatient = CONFIG.with(QUEUES.withRequestTimeout(Duration.ofMillis(500)));
    try (var rig = new Rig(impatient, referee)) {
      Bio bio = Bio.write(0, Rig.filled(8, 0x11)).polled();
      rig.disk().submit(bio);

      assertThat(bio.await()).isEqualTo(BlkStatus.TIMEOUT);
      assertThat(rig.disk().queue().poll(1) || rig.disk().queue().poll(2)).isFalse();
      assertThat(rig.read(0, 8)).isEqualTo(Rig.bytes(8, 0));
    }
  }
}
