package dev.custody.nullblk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.blk.Bio;
import dev.custody.blk.BlkStatus;
import dev.custody.nullblk.config.Backing;
import dev.custody.nullblk.config.NullBlkConfig;
import dev.custody.nullblk.workload.JobStats;
import dev.custody.nullblk.workload.Mix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a memory-backed device stores, and what it forgets. */
final class MemoryBackedTest {
  private static final NullBlkConfig CONFIG = NullBlkConfig.DEFAULT.with(Backing.MEMORY);

  @ParameterizedTest
  @EnumSource(names = {"ON", "OFF"})
  void readsWhatWasWrittenAndZeroesElsewhere(RefereeMode referee) {
    try (var rig = new Rig(CONFIG, referee)) {
      assertThat(rig.write(3, 10, 0x7A)).isEqualTo(BlkStatus.OK);

      assertThat(rig.read(3, 10)).isEqualTo(Rig.bytes(10, 0x7A));
      assertThat(rig.read(0, 3)).isEqualTo(Rig.bytes(3, 0));
      assertThat(rig.read(13, 50)).isEqualTo(Rig.bytes(50, 0));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"ON", "OFF"})
  void keepsTheOrderOfSegments(RefereeMode referee) {
    try (var rig = new Rig(CONFIG, referee)) {
      var bio = Bio.write(6, Rig.filled(1, 1), Rig.filled(2, 2), Rig.filled(3, 3));
      assertThat(rig.disk().submitAndWait(bio)).isEqualTo(BlkStatus.OK);

      assertThat(rig.read(6, 1)).isEqualTo(Rig.bytes(1, 1));
      assertThat(rig.read(7, 2)).isEqualTo(Rig.bytes(2, 2));
      assertThat(rig.read(9, 3)).isEqualTo(Rig.bytes(3, 3));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"ON", "OFF"})
  void discardedSectorsReadAsZeroesAndTakeNoMemory(RefereeMode referee) {
    var medium = new Medium(CONFIG);
    try (var rig = new Rig(CONFIG, referee, medium)) {
      rig.write(0, 24, 0x11);
      assertThat(medium.pages()).isEqualTo(3);

      assertThat(rig.disk().submitAndWait(Bio.discard(4, 12))).isEqualTo(BlkStatus.OK);

      assertThat(rig.read(0, 4)).isEqualTo(Rig.bytes(4, 0x11));
      assertThat(rig.read(4, 12)).isEqualTo(Rig.bytes(12, 0));
      assertThat(rig.read(16, 8)).isEqualTo(Rig.bytes(8, 0x11));
      assertThat(medium.pages()).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"ON", "OFF"})
  void verifiesReadsWritesAndDiscardsOfSeveralSubmitters(RefereeMode referee) throws Exception {
    try (var rig = new Rig(CONFIG, referee)) {
      JobStats stats = rig.run(Plans.fourJobs(40_000, true, new Mix(50, 10, 0, 0))).stats();

      assertThat(stats.total()).isEqualTo(40_000);
      assertThat(stats.others()).isPositive();
      assertThat(stats.errors()).isEmpty();
      assertThat(stats.firstMismatch()).isNull();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"ON", "OFF"})
  void storesNothingWhenItIsNotMemoryBacked(RefereeMode referee) {
    var medium = new Medium(NullBlkConfig.DEFAULT);
    try (var rig = new Rig(NullBlkConfig.DEFAULT, referee, medium)) {
      assertThat(rig.write(0, 8, 0x11)).isEqualTo(BlkStatus.OK);

      assertThat(rig.read(0, 8)).as("memory is left as it is").isEqualTo(Rig.bytes(8, 0x55));
      assertThat(medium.pages()).isZero();
    }
  }
}
