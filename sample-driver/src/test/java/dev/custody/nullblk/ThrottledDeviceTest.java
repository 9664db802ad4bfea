package dev.custody.nullblk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.nullblk.config.Backing;
import dev.custody.nullblk.config.CompletionMode;
import dev.custody.nullblk.config.CompletionPlan;
import dev.custody.nullblk.config.NullBlkConfig;
import dev.custody.nullblk.workload.JobStats;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A device whose queues stop again and again. */
final class ThrottledDeviceTest {
  @ParameterizedTest
  @EnumSource(CompletionMode.class)
  void endsEveryIoOfSeveralSubmitters(CompletionMode mode) throws Exception {
    NullBlkConfig config =
        NullBlkConfig.DEFAULT
            .with(Backing.MEMORY)
            .with(new CompletionPlan(mode, CompletionPlan.DEFAULT_NANOS))
            .withMegabytesPerSecond(50);
    try (var rig = new Rig(config, RefereeMode.ON)) {
      JobStats stats = rig.run(Plans.fourJobs(5_000, true)).stats(); // some 20 ticks

      assertThat(stats.total()).isEqualTo(5_000);
      assertThat(stats.errors()).isEmpty();
      assertThat(stats.firstMismatch()).isNull();
    }
  }
}
