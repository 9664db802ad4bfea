package dev.custody.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FileFilterTest {
  private static final Path DRIVER = Path.of("shop", "driver", "Lease.java");

  @Test
  void takesEverythingWithoutPatterns() {
    assertThat(filter("", "").accepts(DRIVER)).isTrue();
  }

  @Test
  void takesOnlyWhatIsIncluded() {
    assertThat(filter("**/driver/*.java", "").accepts(DRIVER)).isTrue();
    assertThat(filter("**/generated/**", "").accepts(DRIVER)).isFalse();
  }

  @Test
  void leavesOutWhatIsExcludedEvenIfItIsIncluded() {
    assertThat(filter("**/driver/*.java", "**/Lease.java").accepts(DRIVER)).isFalse();
  }

  @Test
  void takesADirectoryForAllThatIsInIt() {
    assertThat(filter("", "shop/").accepts(DRIVER)).isFalse();
  }

  private static FileFilter filter(String include, String exclude) {
    return new FileFilter(patterns(include), patterns(exclude));
  }

  private static List<String> patterns(String pattern) {
    return pattern.isEmpty() ? List.of() : List.of(pattern);
  }
}
