package dev.custody.nullblk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sizes as people write them. */
final class ByteSizeTest {
  @ParameterizedTest
  @CsvSource({"0,0", "512,512", "4k,4096", "4K,4096", "1m,1048576", "2g,2147483648"})
  void readsUnits(String text, long bytes) {
    assertThat(ByteSize.parse(text)).isEqualTo(bytes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "k", "4kb", "-4k", "1.5m", "99999999999t"})
  void refusesAnythingElse(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ByteSize.parse(text))
        .withMessageStartingWith("invalid size '" + text + "'");
  }
}
