package dev.custody.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InitCommandTest {
  private static final String BARE =
      """
      import dev.custody.blk.Request;

      final class Ends {
        void end(Request<Void> rq) {
          rq.endOk();
        }
      }
      """;

  private static final String ANNOTATED =
      """
      import dev.custody.annotations.Owned;
      import dev.custody.blk.Request;

      final class Ends {
        void end(@Owned Request<Void> rq) {
          rq.endOk();
        }
      }
      """;

  @TempDir private Path directory;

  @Test
  void printsADiffAndChangesNothing() throws IOException {
    Path source = Sources.write(directory, "Ends.java", BARE);
    Run run = Run.custody("init", source.toString());

    assertThat(run.out())
        .isEqualTo(
            """
            --- a%1$s
            +++ b%1$s
            @@ -1,7 +1,8 @@
            +import dev.custody.annotations.Owned;
             import dev.custody.blk.Request;
            \s
             final class Ends {
            -  void end(Request<Void> rq) {
            +  void end(@Owned Request<Void> rq) {
                 rq.endOk();
               }
             }
            custody: would annotate 1 file, 1 place; the checker accepts the result; --write changes the files
            """
                .formatted(source));
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(source).hasContent(BARE);
  }

  @Test
  void changesTheFilesWhenTold() throws IOException {
    Path source = Sources.write(directory, "Ends.java", BARE);
    Run run = Run.custody("init", "--write", directory.toString());

    assertThat(Files.readString(source)).isEqualTo(ANNOTATED);
    assertThat(run.out())
        .startsWith("--- a/")
        .endsWith("custody: annotated 1 file, 1 place; the checker accepts the result\n");
    assertThat(Run.custody("check", source.toString()).status()).isZero();
  }

  @Test
  void hasNothingToDoTwice() throws IOException {
    Path source = Sources.write(directory, "Ends.java", ANNOTATED);
    Run run = Run.custody("init", source.toString());

    assertThat(run.out())
        .isEqualTo("custody: would annotate 0 files, 0 places; the checker accepts the result\n");
  }

  @Test
  void listsWhatTheCheckerStillObjectsTo() throws IOException {
    Path source =
        Sources.write(
            directory, "Twice.java", BARE.replace("endOk();", "endOk();\n    rq.endOk();"));
    Run run = Run.custody("init", source.toString());

    assertThat(run.out())
        .contains("error: [double.transfer] ")
        .contains("; the checker still objects at 1 place, see above; --write changes the files\n");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void namesTheFilesThatItLeavesAlone() throws IOException {
    Sources.write(directory, "Ends.java", BARE);
    Path broken = Sources.unfinished(directory);
    Run run = Run.custody("init", directory.toString());

    assertThat(run.out()).contains("custody: left alone: " + broken + ", line ");
    assertThat(run.status()).isZero();
  }

  @Test
  void readsStubsAndClassPath() throws IOException {
    Path source =
        Sources.write(
            directory,
            "Names.java",
            "final class Names { void end(java.text.Format f) { f.hashCode(); } }\n");
    Path stub =
        Sources.write(
            directory,
            "text.astub",
            "import dev.custody.annotations.*;\npackage java.text;\n@Tracked class Format {}\n");
    Run run =
        Run.custody(
            "init", "--stubs", stub.toString(), "-cp", directory.toString(), source.toString());

    assertThat(run.out()).contains("+final class Names { void end(java.text.@Borrowed Format f)");
  }

  @Test
  void namesEveryUnusableInputInOneLine() throws IOException {
    String source = Sources.write(directory, "Ends.java", BARE).toString();
    String gone = Sources.write(directory, "Gone.java", "class Gone { Gone2 gone; }").toString();
    String hint = "; see 'custody init --help'";

    assertFails("missing required parameter: 'PATH'" + hint);
    assertFails("no such file or directory: no/such", "no/such");
    assertFails("no such class path entry: no/such.jar", "-cp", "no/such.jar", source);
    assertFails("no such stub file: no.astub", "--stubs", "no.astub", source);
    assertFails("javac refuses: release version 5 not supported", "--release", "5", source);
    assertThat(Run.custody("init", gone).err())
        .startsWith("custody: not annotated: 1 error that must be mended first, such as " + gone)
        .containsOnlyOnce("\n");
    assertThat(Run.custody("init", "--writ", source).err())
        .startsWith("custody: unknown option: '--writ'")
        .containsOnlyOnce("\n");
  }

  private static void assertFails(String line, String... args) {
    String[] words = new String[args.length + 1];
    words[0] = "init";
    System.arraycopy(args, 0, words, 1, args.length);
    Run run = Run.custody(words);

    assertThat(run.err()).isEqualTo("custody: " + line + "\n");
    assertThat(run.out()).isEmpty();
    assertThat(run.status()).isEqualTo(2);
  }
}
