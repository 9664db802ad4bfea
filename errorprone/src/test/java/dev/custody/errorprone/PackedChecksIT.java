package dev.custody.errorprone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.errorprone.bugpatterns.BugChecker;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packed checks do their work as a plug-in of a real javac, old and new. */
final class PackedChecksIT {

  private static final Pattern CHECK = Pattern.compile(": (?:warning|error|Note): \\[(\\w+)]");

  /**
   * The checks of Error Prone itself are made too, otherwise, and need more than is copied here.
   */
  private static final String ONLY_OURS =
      "-XepDisableAllChecks "
          + names().stream().map(name -> "-Xep:" + name + " ").collect(Collectors.joining());

  @TempDir Path folder;

  static List<Setting> settings() {
    return Setting.all();
  }

  /** Each check is linked against what this version of Error Prone has. */
  @ParameterizedTest
  @MethodSource("settings")
  void reportsEveryKindOfMistake(Setting setting) throws Exception {
    Javac.Said said = compile(setting, "", "before/AllMistakes.java");

    assertThat(said.status()).as(said.text()).isEqualTo(1);
    assertThat(checks(said)).as(said.text()).containsAll(names());
  }

  @ParameterizedTest
  @MethodSource("settings")
  void mendsADriverInPlace(Setting setting) throws Exception {
    String options =
        "-XepAllErrorsAsWarnings -XepPatchLocation:IN_PLACE -XepPatchChecks:"
            + String.join(",", names());

    Javac.Said said = compile(setting, options, "before/QueueDriver.java");

    assertThat(Files.readString(folder.resolve("QueueDriver.java")))
        .as(said.text())
        .isEqualTo(text("after/QueueDriver.java"));
  }

  @ParameterizedTest
  @MethodSource("settings")
  void findsNothingInTheMendedDriver(Setting setting) throws Exception {
    Javac.Said said = compile(setting, "", "after/QueueDriver.java");

    assertThat(said.status()).as(said.text()).isZero();
    assertThat(checks(said))
        .doesNotContainAnyElementsOf(Checks.all().stream().map(BugChecker::canonicalName).toList());
  }

  private Javac.Said compile(Setting setting, String options, String driver) throws Exception {
    assumeTrue(setting.javac().isPresent(), "no JDK 25 found; set CUSTODY_JDK_25");
    Path source = folder.resolve(Path.of(driver).getFileName());
    Files.writeString(source, text(driver));
    return Javac.run(setting, ONLY_OURS + options, source, folder);
  }

  private static List<String> checks(Javac.Said said) {
    return CHECK.matcher(said.text()).results().map((MatchResult m) -> m.group(1)).toList();
  }

  private static List<String> names() {
    return Checks.all().stream().map(BugChecker::canonicalName).toList();
  }

  private static String text(String driver) throws IOException {
    try (InputStream in = PackedChecksIT.class.getResourceAsStream(driver)) {
      byte[] bytes = Objects.requireNonNull(in, driver).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }
}
