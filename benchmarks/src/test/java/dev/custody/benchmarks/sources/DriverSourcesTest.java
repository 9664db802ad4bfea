package dev.custody.benchmarks.sources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.testdata.CheckedCompilation;
import dev.custody.testdata.CheckedResult;
import dev.custody.testdata.Classpath;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class DriverSourcesTest {

  private static final Checkout CHECKOUT = new Checkout(Path.of("..").toAbsolutePath().normalize());

  @Test
  void compileTogetherThoughTheirClassesHaveTheSameNames() {
    SourceSet sources = DriverSources.all(CHECKOUT);

    try (CheckedCompilation plain = CheckedCompilation.plain(new Classpath(sources.classPath()))) {
      CheckedResult result = plain.compile(sources.files());
      assertThat(result.isSilent()).as(result.render()).isTrue();
    }
  }

  @Test
  void holdOneThatIsAlone() {
    assertThat(DriverSources.one(CHECKOUT).files()).hasSize(1);
  }
}
