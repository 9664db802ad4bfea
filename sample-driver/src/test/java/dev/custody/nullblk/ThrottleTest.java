package dev.custody.nullblk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.blk.RequestQueue;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When a device's queues are stopped and started; the test lets the ticks pass by hand. */
final class ThrottleTest {
  private final List<String> calls = new ArrayList<>();
  private final RequestQueue queue = recording(calls);

  @Test
  void stopsTheQueuesWhenTheBandwidthIsUsedUpAndStartsThemAtTheTick() {
    try (var throttle = new Throttle(1)) {
      assertThat(throttle.admits(1 << 20, queue)).isTrue();
      assertThat(calls).isEmpty();

      assertThat(throttle.admits(512, queue)).isFalse();
      assertThat(calls).containsExactly("stopHwQueues");

      throttle.tick();
      assertThat(calls).containsExactly("stopHwQueues", "startHwQueues");
    }
  }

  @Test
  void admitsNoMoreThanTheLimitOverASecondOfTicks() {
    try (var throttle = new Throttle(2)) {
      long admitted = 0;
      for (int tick = 0; tick < TokenBucket.TICKS_PER_SECOND; tick++) {
        while (throttle.admits(4096, queue)) {
          admitted += 4096;
        }
        throttle.tick();
      }
      assertThat(admitted).isBetween((2L << 20) - 4096, (2L << 20) + 4096);
    }
  }

  private static RequestQueue recording(List<String> calls) {
    return (RequestQueue)
        Proxy.newProxyInstance(
            ThrottleTest.class.getClassLoader(),
            new Class<?>[] {RequestQueue.class},
            (proxy, method, args) -> {
              calls.add(method.getName());
              return null;
            });
  }
}
