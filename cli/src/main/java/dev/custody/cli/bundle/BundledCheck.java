package dev.custody.cli.bundle;

import dev.custody.cli.outcome.ExitCode;
import dev.custody.cli.outcome.Verdict;
import dev.custody.cli.terminal.Presentation;
import dev.custody.engine.CheckJob;
import dev.custody.engine.CheckResult;
import dev.custody.engine.CheckRun;
import dev.custody.engine.Failure;
import dev.custody.engine.SourceText;
import dev.custody.reports.Findings;
import dev.custody.reports.Sources;
import dev.custody.testdata.Gallery;
import dev.custody.testdata.GalleryEdit;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Checks the null block driver, then each of its broken variants, and tells what comes of it. */
public final class BundledCheck {
  private final Gallery gallery;
  private final List<String> options;
  private final Presentation presentation;
  private final PrintWriter out;

  /**
   * Prepares the check.
   *
   * @param checkout where the driver and the gallery are
   * @param options further options of javac
   * @param presentation how messages are printed
   * @param out where the report goes
   */
  public BundledCheck(
      Checkout checkout, List<String> options, Presentation presentation, PrintWriter out) {
    this.gallery = checkout.gallery();
    this.options = List.copyOf(options);
    this.presentation = presentation;
    this.out = out;
  }

  /**
   * Checks the driver and, if that is accepted, the variants.
   *
   * @return fine, or violations when the driver itself has some
   * @throws Failure when a variant is not rejected by its rule, or something cannot be checked
   */
  public ExitCode run() {
    out.println("Checking the null block driver in " + gallery.sources());
    ExitCode ofDriver = checkDriver(job(gallery.driver()));
    if (ofDriver == ExitCode.FINE) {
      breakIt();
    }
    return ofDriver;
  }

  private ExitCode checkDriver(CheckJob job) {
    CheckResult result = CheckRun.of(job);
    Sources sources = sources(job);
    presentation.print(result, sources, out);
    return new Verdict(job.sources().size(), Findings.of(result, sources)).announce(out);
  }

  private Sources sources(CheckJob job) {
    return Sources.of(gallery.sources(), job.sources());
  }

  private void breakIt() {
    List<GalleryEdit> edits = gallery.edits();
    if (edits.isEmpty()) {
      throw new Failure("no broken variants in " + gallery.folder());
    }
    out.println();
    out.println("Breaking it, one mistake at a time");
    int number = 0;
    long rejected = 0;
    for (GalleryEdit edit : edits) {
      out.printf("%n%d of %d: %s%n", ++number, edits.size(), edit.title());
      rejected += isRejected(edit) ? 1 : 0;
      out.flush();
    }
    out.println();
    if (rejected < edits.size()) {
      throw new Failure(
          "%d of %d broken variants were not rejected by their rule, see above"
              .formatted(edits.size() - rejected, edits.size()));
    }
    out.println(
        "custody: %d of %d broken variants rejected, each by its rule"
            .formatted(rejected, edits.size()));
  }

  private boolean isRejected(GalleryEdit edit) {
    CheckJob job = job(broken(edit));
    CheckResult result = CheckRun.of(job);
    result.messages().forEach(message -> presentation.print(message, sources(job), out));
    boolean rejected = result.brokenRules().contains(edit.rule());
    out.println(
        rejected
            ? "ok: rejected by " + edit.rule()
            : "NOT OK: " + edit.name() + " was not rejected by " + edit.rule());
    return rejected;
  }

  private Map<String, String> broken(GalleryEdit edit) {
    try {
      Map<String, String> sources = new TreeMap<>(gallery.driver());
      sources.put(edit.file(), gallery.apply(edit).text());
      return sources;
    } catch (IllegalArgumentException e) {
      throw new Failure("a broken variant does not fit the driver any more: " + e.getMessage(), e);
    }
  }

  private CheckJob job(Map<String, String> sources) {
    Path root = gallery.sources();
    return new CheckJob(
        sources.entrySet().stream()
            .map(source -> new SourceText(root.resolve(source.getKey()), source.getValue()))
            .toList(),
        ClassPaths.ofDriver(),
        options);
  }
}
