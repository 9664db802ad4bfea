package dev.custody.benchmarks.latency;

import dev.custody.benchmarks.Failure;
import dev.custody.benchmarks.Launcher;
import dev.custody.benchmarks.compile.Versions;
import dev.custody.benchmarks.report.Page;
import dev.custody.benchmarks.report.Results;
import dev.custody.benchmarks.sources.Checkout;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code benchmarks/editor-latency}: how long somebody who types waits for the server. */
@Command(
    name = "editor-latency",
    description =
        "Types into a driver of 1,000 lines and measures how long its diagnostics take; and lets "
            + "many edits show whether the server's memory grows.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class EditorLatency implements Callable<Integer> {

  private static final int ALL_KEYS = 300;
  private static final int FEW_KEYS = 40;
  private static final int ALL_STARTS = 5;
  private static final int DRIVER_LINES = 1000;

  @Option(names = "--quick", description = "fewer keystrokes and starts")
  private boolean quick;

  @Option(
      names = "--edits",
      paramLabel = "N",
      description = "how many random edits to watch the memory over; none without it")
  private int edits;

  @Option(
      names = "--delay",
      defaultValue = "50",
      paramLabel = "MS",
      description = "what the server waits for after a keystroke (default: ${DEFAULT-VALUE})")
  private int delay;

  @Option(
      names = "--write",
      paramLabel = "DIR",
      description = "also rewrites the sections of DIR/editor.md, such as --write docs")
  private @Nullable Path write;

  /** Made by {@link #main}; picocli fills it in. */
  private EditorLatency() {}

  /**
   * Runs the command.
   *
   * @param args its options
   */
  public static void main(String[] args) {
    Launcher.launch(new EditorLatency(), args);
  }

  @Override
  public Integer call() {
    if (edits < 0 || delay < 0) {
      throw new Failure("neither --edits nor --delay can be less than 0");
    }
    Checkout checkout = Checkout.here();
    List<String> versions = Versions.ofCustody(checkout); // before pages change
    Results results =
        new Results(
            checkout.made("results/editor-latency"),
            write == null ? null : new Page(write.resolve("editor.md")),
            "benchmarks/editor-latency" + options(),
            versions);
    Typing typing = new Typing(checkout, DRIVER_LINES, delay);
    results.add("latency", typing.measure(quick ? 1 : ALL_STARTS, quick ? FEW_KEYS : ALL_KEYS));
    if (edits > 0) {
      results.add("memory", new Editing(checkout).measure(edits));
    }
    return 0;
  }

  private String options() {
    return (quick ? " --quick" : "")
        + (edits > 0 ? " --edits " + edits : "")
        + (delay == 50 ? "" : " --delay " + delay);
  }
}
