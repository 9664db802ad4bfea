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

/** What survives when a device with a volatile write cache is switched off. */
final class WriteCacheTest {
  private static final Backing CACHED = Backing.MEMORY.withCache(16 * 4096);
  private static final NullBlkConfig CONFIG = NullBlkConfig.DEFAULT.with(CACHED);

  @ParameterizedTest
  @EnumSource(names = {"ON", "OFF"})
  void aWriteIsReadableBeforeItIsDurable(RefereeMode referee) {
    try (var rig = new Rig(CONFIG, referee)) {
      rig.write(0, 8, 0x11);

      assertThat(rig.read(0, 8)).isEqualTo(Rig.bytes(8, 0x11));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"ON", "OFF"})
  void aWriteWithoutFlushIsLost(RefereeMode referee) {
    var medium = new Medium(CONFIG);
    try (var rig = new Rig(CONFIG, referee, medium)) {
      rig.write(0, 8, 0x11);
    }
    assertThat(readBack(referee, medium)).isEqualTo(Rig.bytes(8, 0));
  }

  @ParameterizedTest
  @EnumSource(names = {"ON", "OFF"})
  void aFlushedWriteStaysAndALaterOneIsLost(RefereeMode referee) {
    var medium = new Medium(CONFIG);
    try (var rig = new Rig(CONFIG, referee, medium)) {
      rig.write(0, 8, 0x11);
      assertThat(rig.disk().submitAndWait(Bio.flush())).isEqualTo(BlkStatus.OK);
      rig.write(0, 8, 0x22);
    }
    assertThat(readBack(referee, medium)).isEqualTo(Rig.bytes(8, 0x11));
  }

  @ParameterizedTest
  @EnumSource(names = {"ON", "OFF"})
  void aFlushBeforeAWriteDoesNotMakeItDurable(RefereeMode referee) {
    var medium = new Medium(CONFIG);
    try (var rig = new Rig(CONFIG, referee, medium)) {
      rig.write(0, 8, 0x11);
      assertThat(rig.disk().submitAndWait(Bio.write(0, Rig.filled(8, 0x22)).preflush()))
          .isEqualTo(BlkStatus.OK);
    }
    assertThat(readBack(referee, medium)).isEqualTo(Rig.bytes(8, 0x11));
  }

  @ParameterizedTest
  @EnumSource(names = {"ON", "OFF"})
  void aDurableWriteStaysAndHidesWhatTheCacheHad(RefereeMode referee) {
    var medium = new Medium(CONFIG);
    try (var rig = new Rig(CONFIG, referee, medium)) {
      rig.write(0, 8, 0x11);
      assertThat(rig.disk().submitAndWait(Bio.write(0, Rig.filled(8, 0x22)).fua()))
          .isEqualTo(BlkStatus.OK);

      assertThat(rig.read(0, 8)).isEqualTo(Rig.bytes(8, 0x22));
    }
    assertThat(readBack(referee, medium)).isEqualTo(Rig.bytes(8, 0x22));
  }

  @ParameterizedTest
  @EnumSource(names = {"ON", "OFF"})
  void aDeviceThatCannotWriteThroughIsFlushedInstead(RefereeMode referee) {
    NullBlkConfig config = NullBlkConfig.DEFAULT.with(CACHED.withFua(false));
    var medium = new Medium(config);
    try (var rig = new Rig(config, referee, medium)) {
      rig.write(16, 8, 0x33);
      assertThat(rig.disk().submitAndWait(Bio.write(0, Rig.filled(8, 0x22)).fua()))
          .isEqualTo(BlkStatus.OK);
    }
    try (var rig = new Rig(config, referee, medium)) {
      assertThat(rig.read(0, 8)).isEqualTo(Rig.bytes(8, 0x22));
      assertThat(rig.read(16, 8)).as("flushed with it").isEqualTo(Rig.bytes(8, 0x33));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"ON", "OFF"})
  void aFullCacheWritesItsOldestPagesBack(RefereeMode referee) {
    var medium = new Medium(CONFIG);
    try (var rig = new Rig(CONFIG, referee, medium)) {
      for (int page = 0; page < 20; page++) {
        rig.write(page * 8L, 8, page + 1);
      }
    }
    try (var rig = new Rig(CONFIG, referee, medium)) {
      for (int page = 0; page < 20; page++) {
        int survives = page < 4 ? page + 1 : 0;
        assertThat(rig.read(page * 8L, 8)).as("page %d", page).isEqualTo(Rig.bytes(8, survives));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"ON", "OFF"})
  void verifiesFlushesDurableWritesAndDiscardsOfSeveralSubmitters(RefereeMode referee)
      throws Exception {
    try (var rig = new Rig(CONFIG, referee)) {
      JobStats stats = rig.run(Plans.fourJobs(40_000, true, new Mix(50, 5, 20, 50))).stats();

      assertThat(stats.total()).isEqualTo(40_000);
      assertThat(stats.errors()).isEmpty();
      assertThat(stats.firstMismatch()).isNull();
    }
  }

  private static byte[] readBack(RefereeMode referee, Medium medium) {
    try (var rig = new Rig(CONFIG, referee, medium)) {
      return rig.read(0, 8);
    }
  }
}
