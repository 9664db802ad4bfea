package dev.custody.nullblk.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

/** Whether wrong bytes are noticed. */
final class PatternTest {
  private final ByteBuffer buffer = ByteBuffer.allocate(512);

  @Test
  void recognisesItsOwnBytes() {
    Pattern.fill(buffer, 7, 3);

    assertThat(Pattern.mismatch(buffer, 7, 3)).isEqualTo(-1);
  }

  @Test
  void noticesEverySingleByte() {
    for (int at = 0; at < buffer.capacity(); at++) {
      Pattern.fill(buffer, 7, 3);
      buffer.put(at, (byte) ~buffer.get(at));

      assertThat(Pattern.mismatch(buffer, 7, 3)).isEqualTo(at / 8 * 8);
    }
  }

  @Test
  void noticesAnotherBlockAndAnotherWrite() {
    Pattern.fill(buffer, 7, 3);

    assertThat(Pattern.mismatch(buffer, 8, 3)).isNotNegative();
    assertThat(Pattern.mismatch(buffer, 7, 2)).isNotNegative();
    assertThat(Pattern.mismatch(buffer, 7, 0)).isNotNegative();
  }

  @Test
  void takesZeroesForNoWrite() {
    assertThat(Pattern.mismatch(buffer, 7, 0)).isEqualTo(-1);
    assertThat(Pattern.mismatch(buffer, 0, 1)).isNotNegative();
  }
}
