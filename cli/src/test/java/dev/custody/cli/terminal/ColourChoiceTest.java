package dev.custody.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.reports.excerpt.Paint;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ColourChoiceTest {

  @ParameterizedTest(name = "{0}: out {1}, colours {2}: {3}")
  @CsvSource({
    "AUTO, true, true, ANSI",
    "AUTO, true, false, PLAIN",
    "AUTO, false, true, PLAIN",
    "ALWAYS, false, false, ANSI",
    "NEVER, true, true, PLAIN"
  })
  void decidesByTerminalAndWish(ColourChoice choice, boolean out, boolean colours, Paint paint) {
    assertThat(choice.paint(new Terminal(out, true, colours))).isEqualTo(paint);
  }

  @Test
  void noColourIsWantedWhereTheEnvironmentRefuses() {
    assertThat(Terminal.wantsColours(Map.of())).isTrue();
    assertThat(Terminal.wantsColours(Map.of("NO_COLOR", ""))).isTrue();
    assertThat(Terminal.wantsColours(Map.of("NO_COLOR", "1"))).isFalse();
    assertThat(Terminal.wantsColours(Map.of("TERM", "dumb"))).isFalse();
  }
}
