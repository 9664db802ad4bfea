package dev.custody.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AuditCommandTest {
  private static final String TRUSTING =
      """
      import dev.custody.annotations.Trusted;

      final class Trusting {
        @Trusted(reason = "an interrupt completes it")
        void hand() {}

        void more() {}
      }
      """;

  @TempDir private Path directory;

  @Test
  void printsTheAuditAsText() throws IOException {
    Path source = Sources.write(directory, "Trusting.java", TRUSTING);
    Run run = Run.custody("audit", source.toString());

    assertThat(run.out())
        .startsWith(
            "2 methods in 1 file: 1 left to the checker (50.0 %), 1 trusted, 0 suppressed\n")
        .contains(
            source + ":4\n    method Trusting.hand(), 1 line\n      an interrupt completes it\n");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
  }

  @Test
  void printsTheAuditInTheFormatAskedFor() throws IOException {
    String source = Sources.write(directory, "Trusting.java", TRUSTING).toString();

    assertThat(Run.custody("audit", "--format", "json", source).out())
        .startsWith("{\n  \"format\": \"custody-audit\",\n");
    assertThat(Run.custody("audit", "--format", "markdown", source).out()).startsWith("# Audit\n");
    assertThat(Run.custody("audit", "--format", "text", source).out()).startsWith("2 methods in");
  }

  @Test
  void writesTheAuditToAFile() throws IOException {
    String source = Sources.write(directory, "Trusting.java", TRUSTING).toString();
    Path file = directory.resolve("audit.json");
    Run run = Run.custody("audit", "--format", "json", "--output", file.toString(), source);

    assertThat(file).content().startsWith("{\n  \"format\": \"custody-audit\"");
    assertThat(run.out())
        .isEqualTo("custody: 2 methods, 1 trusted, 0 suppressed; the audit is in " + file + "\n");
  }

  @Test
  void failsWhenMoreIsTrustedThanAllowed() throws IOException {
    String source = Sources.write(directory, "Trusting.java", TRUSTING).toString();
    Run run = Run.custody("audit", "--max-trusted", "0", "--format", "json", source);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEqualTo("custody: methods trusted: 1, allowed: 0\n");
    assertThat(run.out()).startsWith("{").endsWith("}\n");
    assertThat(Run.custody("audit", "--max-trusted", "1", source).status()).isZero();
  }

  @Test
  void failsWhenMoreIsSuppressedThanAllowed() throws IOException {
    String source =
        Sources.write(
                directory,
                "Silent.java",
                "class Silent { @SuppressWarnings(\"ownership:overwritten\") Object kept; }")
            .toString();
    Run run = Run.custody("audit", "--max-suppressed", "0", "--max-trusted", "0", source);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEqualTo("custody: suppressions: 1, allowed: 0\n");
    assertThat(Run.custody("audit", "--max-suppressed", "1", source).status()).isZero();
  }

  @Test
  void leavesOutWhatIsExcludedAndSaysSo() throws IOException {
    Sources.write(directory, "Trusting.java", TRUSTING);
    Sources.write(directory, "generated/Made.java", "class Made {}");
    Run run = Run.custody("audit", "--exclude", "generated/**", directory.toString());

    assertThat(run.out())
        .contains(" in 1 file: ")
        .endsWith("Not checked: 1\n  excluded by 'generated/**': 1 file\n");
  }

  @Test
  void listsWhatAStubFileAssumes() throws IOException {
    String source = Sources.write(directory, "Trusting.java", TRUSTING).toString();
    Path stub =
        Sources.write(directory, "x.astub", "package org.example;\nclass X { void f(); }\n");
    Run run = Run.custody("audit", "--stubs", stub.toString(), source);

    assertThat(run.out()).contains(stub + ", 1 declaration\n    org.example.X: f\n");
  }

  @Test
  void listsASourceThatDoesNotParse() throws IOException {
    Path source = Sources.unfinished(directory);
    Run run = Run.custody("audit", source.toString());

    assertThat(run.out()).contains("Not checked: 1\n  " + source + ": line ");
    assertThat(run.status()).isZero();
  }

  @Test
  void namesEveryUnusableInputInOneLine() throws IOException {
    String source = Sources.write(directory, "Trusting.java", TRUSTING).toString();
    String empty = Files.createDirectory(directory.resolve("empty")).toString();
    String notes = Sources.write(directory, "notes.txt", "").toString();

    assertFails("no such file or directory: no/such", "no/such");
    assertFails("no Java sources below " + empty, empty);
    assertFails("neither a Java source nor a stub file: " + notes, notes);
    assertFails("no such file or directory: no.astub", "--stubs", "no.astub", source);
    assertFails("a directory and no file: " + empty, "--stubs", empty, source);
    assertFails("cannot write " + empty, "--output", empty, source);
    assertThat(Run.custody("audit", "--exclude", "{a", source).err())
        .startsWith("custody: not a pattern for paths: '{a' (")
        .containsOnlyOnce("\n");
  }

  @Test
  void refusesEveryOptionWithAWrongValue() throws IOException {
    String source = Sources.write(directory, "Trusting.java", TRUSTING).toString();
    String hint = "; see 'custody audit --help'";

    assertFails(
        "invalid value for option '--format': 'xml' is none of text, json, markdown" + hint,
        "--format",
        "xml",
        source);
    assertFails(
        "invalid value for option '--max-trusted': 'few' is not an int" + hint,
        "--max-trusted",
        "few",
        source);
    assertFails(
        "invalid value for option '--max-trusted': less than nothing" + hint,
        "--max-trusted",
        "-1",
        source);
    assertFails(
        "invalid value for option '--max-suppressed': less than nothing" + hint,
        "--max-suppressed",
        "-1",
        source);
    assertFails("missing required parameter: 'PATH'" + hint);
  }

  private static void assertFails(String line, String... args) {
    String[] words = new String[args.length + 1];
    words[0] = "audit";
    System.arraycopy(args, 0, words, 1, args.length);
    Run run = Run.custody(words);

    assertThat(run.err()).isEqualTo("custody: " + line + "\n");
    assertThat(run.out()).isEmpty();
    assertThat(run.status()).isEqualTo(2);
  }
}
