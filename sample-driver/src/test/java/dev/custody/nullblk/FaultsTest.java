package dev.custody.nullblk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.custody.blk.Bio;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.TagSet;
import dev.custody.nullblk.config.Backing;
import dev.custody.nullblk.config.CompletionMode;
import dev.custody.nullblk.config.CompletionPlan;
import dev.custody.nullblk.config.FaultPlan;
import dev.custody.nullblk.config.NullBlkConfig;
import dev.custody.nullblk.config.QueueLayout;
import dev.custody.nullblk.workload.JobStats;
import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The faults injected into a device, each with several submitters. */
final class FaultsTest {
  private static final QueueLayout IMPATIENT =
      QueueLayout.DEFAULT.withQueues(2, 0).withRequestTimeout(Duration.ofMillis(100));

  static Stream<Arguments> modes() {
    return CompletionTest.modes();
  }

  @ParameterizedTest
  @MethodSource("modes")
  void requestsThatAreNeverAnsweredTimeOut(CompletionMode mode, RefereeMode referee)
      throws Exception {
    NullBlkConfig config = config(mode).with(IMPATIENT).with(FaultPlan.timeouts(500));
    try (var rig = new Rig(config, referee)) {
      JobStats stats = rig.run(Plans.fourJobs(4_000, true)).stats();

      assertThat(stats.total()).isEqualTo(4_000);
      assertThat(stats.errors()).containsOnlyKeys(BlkStatus.TIMEOUT);
      assertThat(stats.errorCount()).isGreaterThanOrEqualTo(8); // a stall may cause more
      assertThat(stats.firstMismatch()).isNull();
    }
  }

  @ParameterizedTest
  @MethodSource("modes")
  void requestsThatAreSentBackAreServedInTheEnd(CompletionMode mode, RefereeMode referee)
      throws Exception {
    NullBlkConfig config = config(mode).with(FaultPlan.requeues(50));
    try (var rig = new Rig(config, referee)) {
      JobStats stats = rig.run(Plans.fourJobs(10_000, true)).stats();

      assertThat(stats.total()).isEqualTo(10_000);
      assertThat(stats.errors()).isEmpty();
      assertThat(stats.firstMismatch()).isNull();
    }
  }

  @ParameterizedTest
  @MethodSource("modes")
  void allFaultsTogetherLoseNothing(CompletionMode mode, RefereeMode referee) throws Exception {
    NullBlkConfig config =
        config(mode)
            .with(IMPATIENT.withQueues(1, 1))
            .with(new FaultPlan(700, 90, FaultPlan.NO_QUEUE));
    try (var rig = new Rig(config, referee)) {
      JobStats stats = rig.run(Plans.inBatches(Plans.fourJobs(4_000, true))).stats();

      assertThat(stats.total()).isEqualTo(4_000);
      assertThat(stats.errors()).containsOnlyKeys(BlkStatus.TIMEOUT);
      assertThat(stats.firstMismatch()).isNull();
    }
  }

  @Test
  void requeuesTakeAllFormsInTurn() {
    var faults = new Faults(FaultPlan.requeues(2));

    assertThat(IntStream.range(0, 8).mapToObj(i -> faults.requeue()))
        .containsExactly(
            null,
            RequeueForm.BUSY,
            null,
            RequeueForm.IDLE,
            null,
            RequeueForm.STARTED,
            null,
            RequeueForm.BUSY);
  }

  @ParameterizedTest
  @EnumSource(names = {"ON", "OFF"})
  void aTimeoutTakesTheRequestFromItsTimer(RefereeMode referee) {
    NullBlkConfig config =
        NullBlkConfig.DEFAULT
            .with(new CompletionPlan(CompletionMode.TIMER, Duration.ofSeconds(30).toNanos()))
            .with(IMPATIENT);
    try (var rig = new Rig(config, referee)) {
      for (int i = 0; i < 3; i++) {
        assertThat(rig.write(0, 8, 1)).isEqualTo(BlkStatus.TIMEOUT);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"ON", "OFF"})
  void timersAndTimeoutsMayRace(RefereeMode referee) throws Exception {
    QueueLayout racing = IMPATIENT.withRequestTimeout(Duration.ofMillis(2));
    NullBlkConfig config =
        NullBlkConfig.DEFAULT
            .with(new CompletionPlan(CompletionMode.TIMER, 2_000_000))
            .with(racing);
    try (var rig = new Rig(config, referee)) {
      JobStats stats = rig.run(Plans.fourJobs(20_000, false)).stats();

      assertThat(stats.total()).isEqualTo(20_000);
      assertThat(stats.errors().keySet()).isSubsetOf(BlkStatus.TIMEOUT);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"ON", "OFF"})
  void aFailingHardwareQueueFailsTheDeviceAndLeavesTheTagsUsable(RefereeMode referee) {
    NullBlkConfig good = NullBlkConfig.DEFAULT.with(QueueLayout.DEFAULT.withQueues(3, 0));
    NullBlkConfig failing = good.with(FaultPlan.failingInitHctx(1)).withMegabytesPerSecond(1);
    TagSet<NullCommand> tags = NullDisk.tagSet(good.queues(), referee);

    assertThatThrownBy(() -> NullDisk.add("nullb0", failing, tags, new Medium(failing)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("hardware queue 1 cannot be set up: fault injected");

    try (NullDisk disk = NullDisk.add("nullb0", good, tags, new Medium(good))) {
      assertThat(disk.disk().submitAndWait(Bio.write(0, Rig.filled(8, 1)))).isEqualTo(BlkStatus.OK);
    }
    assertThat(tags.referee().violations()).isEmpty();
  }

  private static NullBlkConfig config(CompletionMode mode) {
    return NullBlkConfig.DEFAULT
        .with(Backing.MEMORY)
        .with(new CompletionPlan(mode, CompletionPlan.DEFAULT_NANOS));
  }
}
