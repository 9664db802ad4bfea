package dev.custody.benchmarks.latency;

import dev.custody.benchmarks.Failure;
import dev.custody.benchmarks.growth.DriverCode;
import dev.custody.benchmarks.report.Table;
import dev.custody.benchmarks.sources.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/** Many random edits of a driver, each checked, with a look at the server's heap now and then. */
final class Editing {

  private static final int LOOKS = 10;
  private static final int LINES = 100;
  private static final double MEBIBYTE = 1 << 20;

  /** The last line: instances, then bytes. */
  private static final Pattern TOTAL = Pattern.compile("Total +\\d+ +(\\d+)$");

  private final Path folder;
  private final Path file;
  private final Path jar;
  private final Random random = new Random(1);

  Editing(Checkout checkout) {
    this.folder = checkout.made("sources/editing");
    this.file = DriverCode.writeLarge(LINES, folder);
    this.jar = checkout.resolve("language-server/target/custody-language-server.jar");
  }

  /**
   * Makes the edits.
   *
   * @return a table of what is alive on the heap after each part of them
   */
  String measure(int edits) {
    Table table = new Table("edits", "live heap, MiB");
    try (ServerProcess server = new ServerProcess(Typing.java(), Typing.flags(), jar)) {
      String text = Files.readString(file);
      server.initialize(folder, 0);
      server.open(file, text);
      int part = Math.max(1, edits / LOOKS);
      for (int i = 1; i <= edits; i++) {
        server.change(new TextDocumentContentChangeEvent(edited(text)));
        server.timing();
        if (i % part == 0) {
          System.err.println(i + " of " + edits + " edits ...");
          table.add(String.valueOf(i), String.format(Locale.ROOT, "%.1f", liveHeap(server.pid())));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table.render();
  }

  /** The driver with two lines swapped, or one gone, or one unfinished. */
  private String edited(String text) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    int line = random.nextInt(lines.size());
    switch (random.nextInt(3)) {
      case 0 -> Collections.swap(lines, line, random.nextInt(lines.size()));
      case 1 -> lines.remove(line);
      default -> lines.set(line, lines.get(line).substring(0, lines.get(line).length() / 2));
    }
    return String.join("\n", lines);
  }

  /** Has the server's Java collect its garbage and count what is left. */
  private static double liveHeap(long pid) {
    try {
      Path jcmd = Typing.java().resolveSibling("jcmd");
      Process process =
          new ProcessBuilder(jcmd.toString(), String.valueOf(pid), "GC.class_histogram").start();
      String told =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      Matcher total = TOTAL.matcher(told);
      if (!total.find()) {
        throw new Failure("jcmd does not count the heap of the server");
      }
      return Long.parseLong(total.group(1)) / MEBIBYTE;
    } catch (IOException e) {
      throw new Failure("no jcmd beside " + Typing.java());
    }
  }
}
