package dev.custody.nullblk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.blk.Bio;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.TagSet;
import dev.custody.nullblk.config.Backing;
import dev.custody.nullblk.config.NullBlkConfig;
import dev.custody.nullblk.config.QueueLayout;
import dev.custody.nullblk.workload.JobStats;
import dev.custody.nullblk.workload.Workload;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several devices on one set of tags. */
final class SharedTagsTest {
  private static final NullBlkConfig CONFIG =
      NullBlkConfig.DEFAULT.with(Backing.MEMORY).with(QueueLayout.DEFAULT.withDepth(4));

  @ParameterizedTest
  @EnumSource(names = {"ON", "OFF"})
  void eachDeviceStoresItsOwnData(RefereeMode referee) {
    TagSet<NullCommand> tags = NullDisk.tagSet(CONFIG.queues(), referee);
    try (NullDisk first = NullDisk.add("nullb0", CONFIG, tags, new Medium(CONFIG));
        NullDisk second = NullDisk.add("nullb1", CONFIG, tags, new Medium(CONFIG))) {
      first.disk().submitAndWait(Bio.write(0, Rig.filled(8, 1)));
      second.disk().submitAndWait(Bio.write(0, Rig.filled(8, 2)));

      byte[] target = Rig.bytes(8, 0);
      assertThat(first.disk().submitAndWait(Bio.read(0, ByteBuffer.wrap(target))))
          .isEqualTo(BlkStatus.OK);
      assertThat(target).isEqualTo(Rig.bytes(8, 1));
    }
    assertThat(tags.referee().violations()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"ON", "OFF"})
  void devicesCompeteForTheTags(RefereeMode referee) throws Exception {
    TagSet<NullCommand> tags = NullDisk.tagSet(CONFIG.queues(), referee);
    JobStats stats;
    try (NullDisk first = NullDisk.add("nullb0", CONFIG, tags, new Medium(CONFIG));
        NullDisk second = NullDisk.add("nullb1", CONFIG, tags, new Medium(CONFIG))) {
      var disks = List.of(first.disk(), second.disk());
      stats =
          new Workload(Plans.fourJobs(20_000, true), disks, CONFIG.queues())
              .run((seconds, requests, lastSecond) -> {})
              .stats();
    }
    assertThat(stats.total()).isEqualTo(20_000);
    assertThat(stats.errors()).isEmpty();
    assertThat(stats.firstMismatch()).isNull();
    assertThat(tags.referee().violations()).isEmpty();
    assertThat(tags.referee().driverFailures()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"ON", "OFF"})
  void oneDeviceGoesOnWhenTheOtherIsDeleted(RefereeMode referee) {
    TagSet<NullCommand> tags = NullDisk.tagSet(CONFIG.queues(), referee);
    try (NullDisk first = NullDisk.add("nullb0", CONFIG, tags, new Medium(CONFIG))) {
      NullDisk second = NullDisk.add("nullb1", CONFIG, tags, new Medium(CONFIG));
      second.disk().submitAndWait(Bio.write(0, Rig.filled(8, 2)));
      second.close();

      assertThat(first.disk().submitAndWait(Bio.write(0, Rig.filled(8, 1))))
          .isEqualTo(BlkStatus.OK);
    }
    assertThat(tags.referee().violations()).isEmpty();
  }
}
