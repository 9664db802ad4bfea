package dev.custody.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

final class ProgressTest {

  @Test
  void tellsHowFarALongCheckIsAndGoesAway() throws InterruptedException {
    Screen screen = new Screen();
    try (Progress progress = Progress.of(7, screen, Duration.ZERO)) {
      progress.accept(URI.create("file:///A.java"));
      progress.accept(URI.create("file:///B.java"));
      progress.accept(URI.create("file:///B.java"));
      screen.shown.await();
    }

    assertThat(screen.text.toString())
        .contains("\r\u001b[Kcustody: ")
        .endsWith("\r\u001b[K")
        .doesNotContain("\n");
    assertThat(screen.text.toString()).containsAnyOf("of 7 ...", "reading 7 files ...");
  }

  @Test
  void saysNothingDuringAShortCheck() {
    Screen screen = new Screen();
    try (Progress progress = Progress.of(7, screen)) {
      progress.accept(URI.create("file:///A.java"));
    }

    assertThat(screen.text.toString()).isEmpty();
  }

  /** Keeps what is printed, and tells when something was. */
  private static final class Screen extends PrintWriter {
    private final StringWriter text;
    private final CountDownLatch shown = new CountDownLatch(1);

    Screen() {
      this(new StringWriter());
    }

    private Screen(StringWriter text) {
      super(text);
      this.text = text;
    }

    @Override
    public void flush() {
      super.flush();
      shown.countDown();
    }
  }
}
