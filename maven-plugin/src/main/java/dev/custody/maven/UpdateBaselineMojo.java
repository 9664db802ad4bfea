package dev.custody.maven;

import dev.custody.engine.Amount;
import dev.custody.engine.CheckResult;
import dev.custody.engine.Message;
import dev.custody.engine.SourceText;
import dev.custody.engine.Statistics;
import dev.custody.reports.Baseline;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Makes every violation that there is now a known one: later only new ones fail the build. The
 * classes must be compiled: <code>mvn compile custody:update-baseline</code>.
 */
@Mojo(
    name = "update-baseline",
    requiresDependencyResolution = ResolutionScope.TEST,
    threadSafe = true)
public final class UpdateBaselineMojo extends CheckingMojo {

  /** Whether the violations in tests are to be known too, if <code>testCheck</code> is used. */
  @Parameter(property = "custody.includeTests", defaultValue = "false")
  private String includeTests = "false";

  @Override
  void look() {
    boolean withTests = Flags.read("custody.includeTests", includeTests);
    List<SourceText> sources = new ArrayList<>();
    List<Message> messages = new ArrayList<>();
    for (Part part : withTests ? List.of(Part.values()) : List.of(Part.MAIN)) {
      check(part)
          .ifPresent(
              checked -> {
                sources.addAll(checked.sources());
                messages.addAll(checked.result().messages());
              });
    }
    keep(Baseline.of(new CheckResult(messages, Statistics.of(Map.of())), sources(sources)));
  }

  private void keep(Baseline baseline) {
    Path file = baselineFile();
    if (baseline.size() == 0 && !Files.exists(file)) {
      getLog().info("No violations, so no baseline is needed");
      return;
    }
    baseline.writeTo(file);
    getLog()
        .info(
            "Known from now on: %s in %s".formatted(Amount.of(baseline.size(), "violation"), file));
  }
}
