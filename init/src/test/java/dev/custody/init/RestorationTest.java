package dev.custody.init;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.init.Stripper.Depth;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RestorationTest {
  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

  @TempDir private Path directory;

  @Test
  void bringsBackTheNullBlockDriver() {
    Restoration restored =
        Restoration.of(ROOT.resolve("sample-driver/src/main/java"), Depth.ALL, directory);

    assertThat(restored.share().whole()).isGreaterThanOrEqualTo(40);
    assertThat(restored.share().percent()).isGreaterThanOrEqualTo(90);
    assertThat(restored.more()).isZero();
    assertThat(restored.proposal().remaining()).isEmpty();
    assertThat(restored.proposal().leftAlone()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"NvmeTcp", "FrameSender", "WriteCache", "RingDriver", "MirrorLegs"})
  void bringsBackDriversOfManyShapes(String name) {
    Path driver = ROOT.resolve("testdata/whole-drivers/accept/" + name + ".java");
    Restoration restored = Restoration.of(driver, Depth.ALL, directory);

    assertThat(restored.share().percent()).isEqualTo(100);
    assertThat(restored.more()).isZero();
    assertThat(restored.proposal().remaining()).isEmpty();
  }

  @Test
  void takesWhatIsThereForGranted() {
    Path driver = ROOT.resolve("testdata/whole-drivers/accept/NetworkDriver.java");
    Restoration restored = Restoration.of(driver, Depth.USES, directory);

    assertThat(restored.proposal().remaining()).isEmpty();
  }
}
