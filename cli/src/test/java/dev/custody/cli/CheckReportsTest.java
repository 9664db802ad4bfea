package dev.custody.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.cli.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The options of {@code custody check} that say what is told of the findings, and where. */
final class CheckReportsTest {
  private static final Terminal TERMINAL = new Terminal(true, false, true);

  @TempDir private Path directory;

  @Test
  void showsBothPlacesInTheSourceOnATerminal() throws IOException {
    Path source = Sources.wrong(directory);
    Run run = Run.on(TERMINAL, "check", "--color=never", source.toString());

    assertThat(run.out())
        .isEqualTo(
            """
            error[use.after.transfer]: 'rq' is used after endOk() gave up 'rq' (line 6); it may serve somebody else by now
             --> FILE:7:12
              |
            6 |     rq.endOk();
              |     ---------- endOk() gave up 'rq'
            7 |     return rq.sector();
              |            ^^^^^^^^^ used here
              |
              = help: Move this use before the transfer, or copy what is needed out of it first
              = explain: custody explain use.after.transfer

            custody: rejected: 1 violation of use.after.transfer; 'custody explain KEY' shows how to mend each
            """
                .replace("FILE", source.toString()));
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void printsJavacsLinesAndNoColourWhereNoTerminalIs() throws IOException {
    String source = Sources.wrong(directory).toString();

    assertThat(Run.custody("check", source).out())
        .startsWith(source + ":7: error: [use.after.transfer] ")
        .doesNotContain("\u001b");
    assertThat(Run.custody("check", "--pretty", source).out())
        .startsWith("error[use.after.transfer]: ")
        .doesNotContain("\u001b");
    assertThat(Run.custody("check", "--pretty", "--color", "always", source).out())
        .startsWith("\u001b[1;31merror[use.after.transfer]\u001b[0m");
    assertThat(Run.on(TERMINAL, "check", "--no-pretty", source))
        .isEqualTo(Run.custody("check", source));
  }

  @Test
  void writesSarifAndHtmlBesidesWhatItPrints() throws IOException {
    Path source = Sources.wrong(directory);
    Path sarif = directory.resolve("out/custody.sarif");
    Path html = directory.resolve("out/custody.html");
    Run run =
        Run.custody(
            "check", "--sarif", sarif.toString(), "--html", html.toString(), source.toString());

    assertThat(Files.readString(sarif)).contains("\"ruleId\": \"use.after.transfer\"");
    assertThat(Files.readString(html)).contains("<title>Custody: 1 finding in 1 file</title>");
    assertThat(run).isEqualTo(Run.custody("check", source.toString()));
  }

  @Test
  void writesReportsOfSourcesThatDoNotCompileToo() throws IOException {
    Path sarif = directory.resolve("custody.sarif");
    Run run =
        Run.custody("check", "--sarif", sarif.toString(), Sources.unfinished(directory).toString());

    assertThat(Files.readString(sarif)).contains("\"executionSuccessful\": false");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void toleratesWhatTheBaselineKnows() throws IOException {
    String source = Sources.wrong(directory).toString();
    String baseline = directory.resolve("known.json").toString();
    Run written = Run.custody("check", "--baseline", baseline, "--update-baseline", source);
    Run again = Run.custody("check", "--baseline", baseline, source);

    assertThat(again.out())
        .isEqualTo(
            "custody: nothing new: 1 known violation, 1 file, 1 method, 1 tracked value, 1 transfer proven\n");
    assertThat(again.status()).isZero();
    assertThat(written.out())
        .isEqualTo("custody: " + baseline + " knows 1 finding now\n" + again.out());
    assertThat(written.status()).isZero();
  }

  @Test
  void refusesWhatTheBaselineDoesNotKnow() throws IOException {
    String baseline = directory.resolve("known.json").toString();
    Path source = Sources.wrong(directory);
    Run.custody("check", "--baseline", baseline, "--update-baseline", source.toString());
    Files.writeString(
        source,
        Files.readString(source)
            .replaceFirst("}\n}\n", "}\n\n  void forget(@Owned Request<Void> rq) {}\n}\n"));
    Run run = Run.custody("check", "--baseline", baseline, source.toString());

    assertThat(run.out())
        .contains("[owned.leaked]")
        .doesNotContain("[use.after.transfer]")
        .endsWith(
            "custody: rejected: 1 new violation of owned.leaked beside 1 known;"
                + " 'custody explain KEY' shows how to mend each\n");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void tellsWhatTheBaselineKnowsInVain() throws IOException {
    String baseline = directory.resolve("known.json").toString();
    Run.custody(
        "check", "--baseline", baseline, "--update-baseline", Sources.wrong(directory).toString());
    Run run = Run.custody("check", "--baseline", baseline, Sources.right(directory).toString());

    assertThat(run.out())
        .startsWith(
            "custody: 1 finding of the baseline not found any more; --update-baseline drops it\n");
    assertThat(run.status()).isZero();
  }

  @Test
  void leavesTheBaselineAloneWhenASourceDoesNotCompile() throws IOException {
    Path baseline = Files.writeString(directory.resolve("known.json"), "as it was");
    Run run =
        Run.custody(
            "check",
            "--baseline",
            baseline.toString(),
            "--update-baseline",
            Sources.unfinished(directory).toString());

    assertThat(baseline).hasContent("as it was");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void leavesOutSourcesLikeThePattern() throws IOException {
    Sources.right(directory.resolve("mine"));
    Sources.wrong(directory.resolve("gen/deep"));

    assertThat(Run.custody("check", directory.toString()).status()).isEqualTo(1);
    assertThat(Run.custody("check", "--exclude", "**/gen/**", directory.toString()).status())
        .isZero();
    assertThat(
            Run.custody("check", "--exclude", directory + "/gen/**", directory.toString()).status())
        .isZero();
    assertThat(Run.custody("check", "--exclude", "**.java", directory.toString()).err())
        .isEqualTo("custody: --exclude leaves out every source\n");
  }

  @Test
  void readsItsWordsFromAFile() throws IOException {
    Path source = Sources.wrong(directory);
    Path words = Sources.write(directory, "check.args", "--no-pretty\n\"" + source + "\"\n");

    assertThat(Run.on(TERMINAL, "check", "@" + words))
        .isEqualTo(Run.custody("check", source.toString()));
  }

  @Test
  void needsSourcesForReportsAndABaselineToUpdateOne() {
    assertThat(Run.custody("check", "--sarif", "x.sarif").err())
        .isEqualTo(
            "custody: --sarif, --html and --baseline need a PATH; see 'custody check --help'\n");
    assertThat(Run.custody("check", "--update-baseline", "X.java").err())
        .isEqualTo(
            "custody: --update-baseline needs --baseline FILE; see 'custody check --help'\n");
  }
}
