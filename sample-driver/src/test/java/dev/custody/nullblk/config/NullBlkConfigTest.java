package dev.custody.nullblk.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What configurations are refused, and in which words. */
final class NullBlkConfigTest {
  static Stream<Arguments> refused() {
    return Stream.of(
        refusal(() -> new Geometry(0, 512), "invalid size 0: must be greater than 0"),
        refusal(
            () -> new Geometry(4608, 4096),
            "invalid size 4608: must be a multiple of the logical block size 4096"),
        refusal(
            () -> new Geometry(4096, 256),
            "invalid logical block size 256: must be from 512 to 4096"),
        refusal(
            () -> new Geometry(4096, 1536),
            "invalid logical block size 1536: must be a power of two"),
        refusal(
            () -> QueueLayout.DEFAULT.withQueues(0, 1),
            "invalid number of queues 0: must be from 1 to 256"),
        refusal(
            () -> QueueLayout.DEFAULT.withDepth(0),
            "invalid queue depth 0: must be from 1 to 10240"),
        refusal(
            () -> QueueLayout.DEFAULT.withRequestTimeout(Duration.ZERO),
            "invalid request timeout: must be at least one millisecond"),
        refusal(
            () -> new CompletionPlan(CompletionMode.TIMER, -1),
            "invalid completion-nsec -1: must be from 0 to 60000000000"),
        refusal(
            () -> Backing.NONE.withCache(8192),
            "invalid backing: a cache needs a memory-backed device"),
        refusal(
            () -> new Backing(false, true, 0, true),
            "invalid backing: discard needs a memory-backed device"),
        refusal(
            () -> Backing.MEMORY.withCache(512),
            "invalid cache size 512: must be 0 or at least 4096"),
        refusal(
            () -> FaultPlan.requeues(1),
            "invalid requeue fault interval 1: no request would ever get through"),
        refusal(
            () -> NullBlkConfig.DEFAULT.with(FaultPlan.failingInitHctx(1)),
            "invalid init-hctx fault: the device has no hardware queue 1"),
        refusal(
            () -> NullBlkConfig.DEFAULT.withMegabytesPerSecond(-1),
            "invalid mbps -1: must be from 0 to 40960"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void refusesWhatMakesNoSense(ThrowingCallable making, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(making)
        .satisfies(refusal -> assertThat(refusal).hasMessage(message));
  }

  @Test
  void changesOneFactAndKeepsTheOthers() {
    NullBlkConfig changed =
        NullBlkConfig.DEFAULT
            .with(Backing.MEMORY)
            .with(CompletionPlan.TIMER)
            .withMegabytesPerSecond(7);

    assertThat(changed.backing()).isEqualTo(Backing.MEMORY);
    assertThat(changed.completion()).isEqualTo(CompletionPlan.TIMER);
    assertThat(changed.megabytesPerSecond()).isEqualTo(7);
    assertThat(changed.queues()).isEqualTo(QueueLayout.DEFAULT);
    assertThat(changed.faults()).isEqualTo(FaultPlan.NONE);
  }

  private static Arguments refusal(ThrowingCallable making, String message) {
    return arguments(making, message);
  }
}
