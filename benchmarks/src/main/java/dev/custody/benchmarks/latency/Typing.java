package dev.custody.benchmarks.latency;

import dev.custody.benchmarks.growth.DriverCode;
import dev.custody.benchmarks.report.Table;
import dev.custody.benchmarks.sources.Checkout;
import dev.custody.lsp.Client.Timing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/** Somebody types into the middle of a large driver, one key after the other. */
final class Typing {

  /** Typed into a comment, so that the driver compiles all the time and is checked as a whole. */
  private static final String TYPED = "what follows was typed one key after the other ";

  private final Path folder;
  private final Path file;
  private final String text;
  private final Path jar;
  private final int delay;

  /** How long each key took, by phase. */
  private final Map<String, List<Double>> phases = new LinkedHashMap<>();

  private final List<Double> starts = new ArrayList<>();
  private final List<Double> firsts = new ArrayList<>();

  Typing(Checkout checkout, int lines, int delay) {
    this.folder = checkout.made("sources/latency");
    this.file = DriverCode.writeLarge(lines, folder);
    this.jar = checkout.resolve("language-server/target/custody-language-server.jar");
    this.delay = delay;
    try {
      this.text = Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Starts the server some times, and types in the last of these sessions.
   *
   * @return a table
   */
  String measure(int times, int keys) {
    for (int i = 1; i <= times; i++) {
      System.err.println("start " + i + " of " + times + " ...");
      try (ServerProcess server = new ServerProcess(java(), flags(), jar)) {
        server.initialize(folder, delay);
        starts.add(server.open(file, text));
        firsts.add(server.timing().phases().processor());
        if (i == times) {
          type(server, keys);
        }
      }
    }
    return table(keys);
  }

  /** The first third warms the server up and does not count. */
  private void type(ServerProcess server, int keys) {
    int line = (int) text.substring(0, text.indexOf("\n  }\n") + 1).lines().count();
    Position start = new Position(line, 0);
    server.change(new TextDocumentContentChangeEvent(new Range(start, start), "// \n"));
    server.timing();
    for (int i = 0; i < keys + keys / 2; i++) {
      Position at = new Position(line, 3 + i);
      String key = String.valueOf(TYPED.charAt(i % TYPED.length()));
      double took = server.change(new TextDocumentContentChangeEvent(new Range(at, at), key));
      Timing timing = server.timing();
      if (i >= keys / 2) {
        note(took, timing);
      }
    }
  }

  private void note(double took, Timing timing) {
    add("from keystroke to diagnostics", took);
    add("waiting for the next key", timing.waited());
    add("parsing", timing.phases().parse());
    add("javac's analysis", timing.phases().attribute());
    add("the checker's analysis", timing.phases().check());
    add("the rest, transport included", took - timing.waited() - timing.phases().total());
    add("processor time of the check", timing.phases().processor());
  }

  private void add(String phase, double millis) {
    phases.computeIfAbsent(phase, p -> new ArrayList<>()).add(millis);
  }

  private String table(int keys) {
    Table table = new Table("", "p50", "p95");
    phases.forEach((name, took) -> table.add(name, millis(took, 50), millis(took, 95)));
    table.add("from start to first diagnostics", millis(starts, 50), millis(starts, 95));
    table.add("processor time of the first check", millis(firsts, 50), millis(firsts, 95));
    return "Milliseconds, over %d keystrokes in a driver of %d lines, and %d starts.%n%n%s"
        .formatted(keys, text.lines().count(), starts.size(), table.render());
  }

  private static String millis(List<Double> values, int percent) {
    List<Double> sorted = values.stream().sorted().toList();
    int index = (int) Math.ceil(sorted.size() * percent / 100.0) - 1;
    return String.format(Locale.ROOT, "%.0f", sorted.get(Math.max(0, index)));
  }

  static Path java() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }

  static List<String> flags() {
    return List.of("-XX:+UseSerialGC", "-Xmx1g");
  }
}
