package dev.custody.nullblk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.blk.Bio;
import dev.custody.blk.BlkStatus;
import dev.custody.nullblk.config.Backing;
import dev.custody.nullblk.config.BadBlockPlan;
import dev.custody.nullblk.config.Geometry;
import dev.custody.nullblk.config.NullBlkConfig;
import dev.custody.nullblk.storage.SectorRange;
import dev.custody.nullblk.workload.JobStats;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sectors that cannot be read or written. */
final class BadSectorsTest {
  private static final List<SectorRange> BAD = List.of(new SectorRange(100, 4));

  @ParameterizedTest
  @EnumSource(names = {"ON", "OFF"})
  void failEveryTransferThatTouchesThem(RefereeMode referee) {
    try (var rig = new Rig(config(false, false), referee)) {
      for (int attempt = 0; attempt < 3; attempt++) {
        assertThat(rig.write(96, 8, 1)).isEqualTo(BlkStatus.IOERR);
      }
      assertThat(rig.write(96, 4, 1)).isEqualTo(BlkStatus.OK);
      assertThat(rig.write(104, 4, 1)).isEqualTo(BlkStatus.OK);
      assertThat(rig.disk().submitAndWait(Bio.read(103, Rig.filled(1, 0))))
          .isEqualTo(BlkStatus.IOERR);
      assertThat(rig.disk().submitAndWait(Bio.discard(100, 1))).isEqualTo(BlkStatus.IOERR);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"ON", "OFF"})
  void areGoodAfterTheFirstFailureWhenBadOnce(RefereeMode referee) {
    try (var rig = new Rig(config(true, false), referee)) {
      assertThat(rig.write(96, 8, 1)).isEqualTo(BlkStatus.IOERR);
      assertThat(rig.write(96, 8, 2)).isEqualTo(BlkStatus.OK);

      assertThat(rig.read(96, 8)).isEqualTo(Rig.bytes(8, 2));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"ON", "OFF"})
  void transferNothingWithoutPartialTransfers(RefereeMode referee) {
    try (var rig = new Rig(config(true, false), referee)) {
      assertThat(rig.write(96, 8, 1)).isEqualTo(BlkStatus.IOERR);

      assertThat(rig.read(96, 4)).isEqualTo(Rig.bytes(4, 0));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"ON", "OFF"})
  void transferWhatLiesBeforeThemWithPartialTransfers(RefereeMode referee) {
    try (var rig = new Rig(config(false, true), referee)) {
      assertThat(rig.write(96, 8, 1)).isEqualTo(BlkStatus.IOERR);

      assertThat(rig.read(96, 4)).isEqualTo(Rig.bytes(4, 1));
      assertThat(rig.read(104, 1)).isEqualTo(Rig.bytes(1, 0));
      var target = Rig.filled(8, 0x55);
      assertThat(rig.disk().submitAndWait(Bio.read(96, target))).isEqualTo(BlkStatus.IOERR);
      assertThat(target.get(0)).isEqualTo((byte) 1);
      assertThat(target.get(4 * 512)).isEqualTo((byte) 0x55);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"ON", "OFF"})
  void cutPartialTransfersAtWholeBlocks(RefereeMode referee) {
    NullBlkConfig config =
        NullBlkConfig.DEFAULT
            .with(Backing.MEMORY)
            .with(new Geometry(1 << 20, 4096))
            .with(new BadBlockPlan(List.of(new SectorRange(19, 1)), true, true));
    try (var rig = new Rig(config, referee)) {
      assertThat(rig.write(8, 24, 1)).isEqualTo(BlkStatus.IOERR);

      assertThat(rig.read(8, 8)).isEqualTo(Rig.bytes(8, 1));
      assertThat(rig.read(16, 16)).isEqualTo(Rig.bytes(16, 0));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"ON", "OFF"})
  void areMetBySeveralSubmitters(RefereeMode referee) throws Exception {
    NullBlkConfig config =
        NullBlkConfig.DEFAULT
            .with(Backing.MEMORY)
            .with(new Geometry(4 << 20, 512))
            .with(new BadBlockPlan(List.of(new SectorRange(0, 400)), false, true));
    try (var rig = new Rig(config, referee)) {
      JobStats stats = rig.run(Plans.fourJobs(20_000, true)).stats();

      assertThat(stats.total()).isEqualTo(20_000);
      assertThat(stats.errors()).containsOnlyKeys(BlkStatus.IOERR);
      assertThat(stats.firstMismatch()).isNull();
    }
  }

  private static NullBlkConfig config(boolean once, boolean partial) {
    return NullBlkConfig.DEFAULT.with(Backing.MEMORY).with(new BadBlockPlan(BAD, once, partial));
  }
}
