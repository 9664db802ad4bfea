package dev.custody.testdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Programs that need a newer Java than the one that builds the project are judged as they expect in
 * a JDK of that age: the one that {@code CUSTODY_JDK_<version>} names, or one below {@code
 * /usr/lib/jvm}. Where there is none the test is skipped, and says so.
 */
final class NewerJavaTest {

  static final ProgramTree NEWER = new ProgramTree(Programs.TREE.root().resolve("newer-java"));

  static List<String> versions() {
    return NEWER.folders();
  }

  @ParameterizedTest
  @MethodSource("versions")
  void everyProgramIsJudgedAsItExpects(String version) throws Exception {
    Optional<Path> java = javaOf(version);
    assumeTrue(java.isPresent(), "no JDK " + version + " found; set CUSTODY_JDK_" + version);

    Process judge = start(java.orElseThrow(), version);
    String said = new String(judge.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(judge.waitFor()).as("%n%s", said).isZero();
  }

  private static Process start(Path java, String version) throws IOException {
    List<String> command = new ArrayList<>(List.of(java.toString()));
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> argument.startsWith("--add-"))
        .forEach(command::add);
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    command.addAll(List.of("-cp", classes, NewerJavaJudge.class.getName(), version));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private static Optional<Path> javaOf(String version) throws IOException {
    String named = System.getenv("CUSTODY_JDK_" + version);
    Path installed = Path.of("/usr/lib/jvm");
    List<Path> homes = new ArrayList<>();
    if (named != null) {
      homes.add(Path.of(named));
    } else if (Files.isDirectory(installed)) {
      try (Stream<Path> children = Files.list(installed)) {
        homes.addAll(children.sorted().toList());
      }
    }
    for (Path home : homes) {
      if (isOfVersion(home, version)) {
        return Optional.of(home.resolve("bin/java"));
      }
    }
    return Optional.empty();
  }

  private static boolean isOfVersion(Path home, String version) throws IOException {
    Path release = home.resolve("release");
    return Files.isExecutable(home.resolve("bin/java"))
        && Files.exists(release)
        && Files.readString(release).contains("JAVA_VERSION=\"" + version);
  }
}
