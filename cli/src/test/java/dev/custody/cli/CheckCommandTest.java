package dev.custody.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CheckCommandTest {
  @TempDir private Path directory;

  @Test
  void acceptsASourceWithoutViolationAndSaysHowMuchWasProven() throws IOException {
    Run run = Run.custody("check", Sources.right(directory).toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo("custody: accepted: 1 file, 1 method, 1 tracked value, 1 transfer proven\n");
    assertThat(run.status()).isZero();
  }

  @Test
  void rejectsAViolationWithTheMessageAsJavacPrintsIt() throws IOException {
    Path source = Sources.wrong(directory);
    Run run = Run.custody("check", source.toString());

    assertThat(run.out())
        .startsWith(source + ":7: error: [use.after.transfer] ")
        .containsPattern("\n    return rq\\.sector\\(\\);\n +\\^\n1 error\n")
        .endsWith(
            "custody: rejected: 1 violation of use.after.transfer;"
                + " 'custody explain KEY' shows how to mend each\n");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void checksEverySourceBelowADirectory() throws IOException {
    Sources.right(directory.resolve("a"));
    Sources.wrong(directory.resolve("b/c"));
    Run run = Run.custody("check", directory.toString());

    assertThat(run.out()).contains("Wrong.java:7: error: [use.after.transfer]");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void doesNotCallASyntaxErrorAViolation() throws IOException {
    Path source = Sources.unfinished(directory);
    Run run = Run.custody("check", source.toString());

    assertThat(run.out()).startsWith(source + ":2: error: ");
    assertThat(run.err()).startsWith("custody: not checked: ").containsOnlyOnce("\n");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void doesNotCheckASourceThatOnlyFlowAnalysisRefuses() throws IOException {
    Path source =
        Sources.write(directory, "NoReturn.java", "final class NoReturn {\n  int one() {}\n}\n");
    Run run = Run.custody("check", source.toString());

    assertThat(run.out()).contains("NoReturn.java:2: error: missing return statement");
    assertThat(run.err())
        .isEqualTo("custody: not checked: 1 error that must be mended first, see above\n");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void namesAMissingType() throws IOException {
    Path source =
        Sources.write(directory, "Uses.java", "final class Uses {\n  org.example.Gone gone;\n}\n");
    Run run = Run.custody("check", source.toString());

    assertThat(run.out()).contains("Uses.java:2: error: package org.example does not exist");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void namesAMissingClassPathEntry() throws IOException {
    String source = Sources.right(directory).toString();

    assertFails(
        Run.custody("check", "-cp", "no/such.jar", source),
        "no such class path entry: no/such.jar");
    assertFails(
        Run.custody("check", "-cp", "no/such/*", source), "no such class path entry: no/such");
  }

  @Test
  void findsTypesOnTheClassPathGiven() throws IOException {
    Path classes = Files.createDirectory(directory.resolve("classes"));
    Path used =
        Sources.write(
            directory, "org/example/Used.java", "package org.example;\npublic class Used {}\n");
    javax.tools.ToolProvider.getSystemJavaCompiler()
        .run(null, null, null, "-proc:none", "-d", classes.toString(), used.toString());
    Path user =
        Sources.write(directory, "User.java", "final class User {\n  org.example.Used used;\n}\n");

    assertThat(Run.custody("check", user.toString()).status()).isEqualTo(2);
    assertThat(Run.custody("check", "--class-path", classes.toString(), user.toString()).status())
        .isZero();
  }

  @Test
  void namesAMissingPath() {
    assertFails(
        Run.custody("check", "no/such/Driver.java"),
        "no such file or directory: no/such/Driver.java");
  }

  @Test
  void namesAFileThatIsNoJavaSource() throws IOException {
    Path file = Sources.write(directory, "notes.txt", "");

    assertFails(Run.custody("check", file.toString()), "not a Java source: " + file);
  }

  @Test
  void saysWhenADirectoryHoldsNoSources() {
    assertFails(Run.custody("check", directory.toString()), "no Java sources below " + directory);
  }

  @Test
  void namesAMissingStubFile() throws IOException {
    String source = Sources.right(directory).toString();

    assertFails(Run.custody("check", "--stubs", "no.astub", source), "no such stub file: no.astub");
  }

  @Test
  void namesAStubFileThatCannotBeRead() throws IOException {
    Path stub = Sources.write(directory, "bad.astub", "package org.example; class Foo { void g( }");
    Run run = Run.custody("check", "--stubs", stub.toString(), Sources.right(directory).toString());

    assertThat(run.out() + run.err()).contains("bad.astub").doesNotContain("\tat ");
    assertThat(run.err()).startsWith("custody: ").containsOnlyOnce("\n");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void readsWhoOwnsWhatInALibraryFromAStubFile() throws IOException {
    Path source =
        Sources.write(
            directory,
            "Formats.java",
            """
            import dev.custody.annotations.Borrowed;
            import dev.custody.blk.Request;
            import java.text.Format;

            final class Formats {
              String describe(Format format, @Borrowed Request<Void> rq) {
                return format.format(rq);
              }
            }
            """);
    Path stub =
        Sources.write(
            directory,
            "text.astub",
            """
            package java.text;
            import dev.custody.annotations.Borrowed;
            class Format {
              String format(@Borrowed Object value);
            }
            """);

    assertThat(Run.custody("check", source.toString()).out()).contains("[escapes.unchecked]");
    assertThat(Run.custody("check", "--stubs", stub.toString(), source.toString()).status())
        .isZero();
  }

  @Test
  void passesOptionsOnToTheChecker() throws IOException {
    Path source =
        Sources.write(
            directory,
            "Calls.java",
            """
            import dev.custody.annotations.Owned;
            import dev.custody.blk.Request;

            final class Calls {
              void finish(@Owned Request<Void> rq, Runnable log) {
                log.run();
                rq.endOk();
              }
            }
            """);

    assertThat(Run.custody("check", source.toString()).status()).isZero();
    assertThat(Run.custody("check", "-AallExceptions", source.toString()).out())
        .contains("[owned.leaked]");
  }

  @Test
  void namesAnOptionThatTheCheckerDoesNotKnow() throws IOException {
    Run run = Run.custody("check", "-AallExcptions", Sources.right(directory).toString());

    assertThat(run.out()).contains("not recognized by any processor: '[allExcptions]'");
    assertThat(run.err()).startsWith("custody: not checked: ");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void doesNotCheckASourceWhoseAnnotationsMeanNothing() throws IOException {
    Path source =
        Sources.write(
            directory,
            "Ticks.java",
            "final class Ticks {\n  void add(@dev.custody.annotations.Owned int ticks) {}\n}\n");
    Run run = Run.custody("check", source.toString());

    assertThat(run.out()).contains("Ticks.java:2: error: [annotation.misplaced]");
    assertThat(run.err()).startsWith("custody: not checked: 1 error");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void reportsWhatJavacSaysOfAnOption() throws IOException {
    String source = Sources.right(directory).toString();

    assertFails(
        Run.custody("check", "--release", "5", source),
        "javac refuses: release version 5 not supported");
  }

  @Test
  void readsSourcesInTheReleaseAskedFor() throws IOException {
    Path source = Sources.write(directory, "Point.java", "record Point(int x) {}\n");

    assertThat(Run.custody("check", "--release", "17", source.toString()).status()).isZero();
    assertThat(Run.custody("check", "--release", "11", source.toString()).status()).isEqualTo(2);
  }

  @Test
  void reportsMoreThanAHundredViolations() throws IOException {
    StringBuilder methods = new StringBuilder();
    for (int i = 0; i < 120; i++) {
      methods
          .append("  void leak")
          .append(i)
          .append("(@dev.custody.annotations.Owned Lease l) {}\n");
    }
    Path source =
        Sources.write(
            directory,
            "Lease.java",
            "@dev.custody.annotations.Tracked\nfinal class Lease {}\nfinal class Leaks {\n"
                + methods
                + "}\n");

    assertThat(Run.custody("check", source.toString()).out())
        .contains("120 errors\n")
        .contains("120 violations of owned.leaked");
  }

  private static void assertFails(Run run, String line) {
    assertThat(run.err()).isEqualTo("custody: " + line + "\n");
    assertThat(run.out()).isEmpty();
    assertThat(run.status()).isEqualTo(2);
  }
}
