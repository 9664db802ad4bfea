package dev.custody.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Has Microsoft's validator of SARIF read a report, where {@code scripts/validate-sarif} put it.
 */
final class SarifValidatorTest {
  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
  private static final Path TOOL =
      ROOT.resolve("target/sarif-multitool/node_modules/@microsoft/sarif-multitool-linux");

  @TempDir private Path directory;

  @Test
  void findsNoFaultWithAReport() throws IOException, InterruptedException {
    assumeThat(TOOL).isDirectory();
    Path report = directory.resolve("report.sarif");
    SarifReport.of(Example.LEASES.findings()).writeTo(report);

    assertThat(validate(report)).contains("1 file without a fault");
  }

  @Test
  void findsTheFaultOfADamagedReport() throws IOException, InterruptedException {
    assumeThat(TOOL).isDirectory();
    Path report = directory.resolve("report.sarif");
    String json = SarifReport.of(Example.LEASES.findings()).json();
    Files.writeString(report, json.replaceFirst("\"ruleIndex\": \\d+", "\"ruleIndex\": 999"));

    assertThat(validate(report)).contains("error").doesNotContain("without a fault");
  }

  private static String validate(Path report) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(ROOT.resolve("scripts/validate-sarif").toString(), report.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }
}
