package dev.custody.errorprone;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every check is registered, described and has a page. */
final class CatalogueTest {

  private static final Path CHECKS = Path.of("src/main/java/dev/custody/errorprone");
  private static final Path PAGE = Programs.ROOT.resolve(Pages.CHECKS);

  static List<BugChecker> checks() {
    return Checks.all();
  }

  @Test
  void everyCheckOfThePackageIsRegistered() throws IOException {
    Set<String> registered =
        checks().stream()
            .map(check -> check.getClass().getSimpleName())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(registered).isEqualTo(written());
  }

  private static Set<String> written() throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.list(CHECKS)) {
      for (Path file : files.toList()) {
        if (file.toString().endsWith(".java") && Files.readString(file).contains("@BugPattern(")) {
          names.add(file.getFileName().toString().replace(".java", ""));
        }
      }
    }
    return names;
  }

  @ParameterizedTest
  @MethodSource("checks")
  void everyCheckRefersToAPageThatIsThere(BugChecker check) throws IOException {
    String link = check.linkUrl();
    String[] parts = link.split("#", -1);
    Path page = Programs.ROOT.resolve(parts[0]);

    assertThat(page).isRegularFile();
    if (parts.length > 1) {
      assertThat(Files.readString(page).toLowerCase(Locale.ROOT)).contains("### " + parts[1]);
    }
  }

  @ParameterizedTest
  @MethodSource("checks")
  void everyCheckIsOnThePageOfTheChecks(BugChecker check) throws IOException {
    assertThat(Files.readString(PAGE)).contains("`" + check.canonicalName() + "`");
  }

  @ParameterizedTest
  @MethodSource("checks")
  void everyCheckExplainsItselfAndHasATag(BugChecker check) {
    BugPattern pattern = check.getClass().getAnnotation(BugPattern.class);

    assertThat(pattern.summary()).isNotBlank().doesNotEndWith(".");
    assertThat(pattern.explanation()).hasSizeGreaterThan(pattern.summary().length());
    assertThat(pattern.tags()).isNotEmpty();
  }
}
