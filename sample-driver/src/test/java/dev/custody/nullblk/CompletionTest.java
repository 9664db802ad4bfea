package dev.custody.nullblk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.blk.Bio;
import dev.custody.blk.BlkStatus;
import dev.custody.nullblk.config.Backing;
import dev.custody.nullblk.config.CompletionMode;
import dev.custody.nullblk.config.CompletionPlan;
import dev.custody.nullblk.config.NullBlkConfig;
import dev.custody.nullblk.config.QueueLayout;
import dev.custody.nullblk.workload.JobStats;
import dev.custody.nullblk.workload.WorkloadPlan;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The three completions, each with several submitters. */
final class CompletionTest {
  private static final QueueLayout QUEUES = QueueLayout.DEFAULT.withQueues(2, 0).withDepth(16);

  static Stream<Arguments> modes() {
    return Stream.of(CompletionMode.values())
        .flatMap(
            mode ->
                Stream.of(Arguments.of(mode, RefereeMode.ON), Arguments.of(mode, RefereeMode.OFF)));
  }

  @ParameterizedTest
  @MethodSource("modes")
  void serveSeveralSubmitters(CompletionMode mode, RefereeMode referee) throws Exception {
    try (var rig = new Rig(config(mode), referee)) {
      JobStats stats = rig.run(Plans.fourJobs(40_000, true)).stats();

      assertThat(stats.total()).isEqualTo(40_000);
      assertThat(stats.errors()).isEmpty();
      assertThat(stats.firstMismatch()).isNull();
    }
  }

  @ParameterizedTest
  @MethodSource("modes")
  void serveBatchesOfLargeIosThatAreSplit(CompletionMode mode, RefereeMode referee)
      throws Exception {
    WorkloadPlan plan = Plans.withBlockSize(Plans.fourJobs(48, true), 2 << 20);
    try (var rig = new Rig(config(mode), referee)) {
      JobStats stats = rig.run(Plans.inBatches(plan)).stats();

      assertThat(stats.total()).isEqualTo(48);
      assertThat(stats.errors()).isEmpty();
      assertThat(stats.firstMismatch()).isNull();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"ON", "OFF"})
  void endsOnTheSubmittersThreadWithoutInterrupts(RefereeMode referee) throws Exception {
    try (var rig = new Rig(config(CompletionMode.NONE), referee)) {
      assertThat(endingThread(rig)).isEqualTo(Thread.currentThread());
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"ON", "OFF"})
  void endsOnAnotherThreadWithSoftirqAndTimer(RefereeMode referee) throws Exception {
    for (CompletionMode mode :
        new CompletionMode[] {CompletionMode.SOFTIRQ, CompletionMode.TIMER}) {
      try (var rig = new Rig(config(mode), referee)) {
        assertThat(endingThread(rig)).as(mode.name()).isNotEqualTo(Thread.currentThread());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"ON", "OFF"})
  void queuesFromAnotherThreadWhenBlocking(RefereeMode referee) throws Exception {
    NullBlkConfig blocking = config(CompletionMode.NONE).with(QUEUES.withBlocking(true));
    try (var rig = new Rig(blocking, referee)) {
      assertThat(endingThread(rig)).isNotEqualTo(Thread.currentThread());
      assertThat(rig.run(Plans.fourJobs(4_000, true)).stats().firstMismatch()).isNull();
    }
  }

  private static NullBlkConfig config(CompletionMode mode) {
    return NullBlkConfig.DEFAULT
        .with(Backing.MEMORY)
        .with(QUEUES)
        .with(new CompletionPlan(mode, CompletionPlan.DEFAULT_NANOS));
  }

  private static Thread endingThread(Rig rig) throws Exception {
    var thread = new CompletableFuture<Thread>();
    Bio bio = Bio.read(0, Rig.filled(8, 0)).onEnd(ended -> thread.complete(Thread.currentThread()));
    rig.disk().submit(bio);
    assertThat(bio.await()).isEqualTo(BlkStatus.OK);
    return thread.get();
  }
}
