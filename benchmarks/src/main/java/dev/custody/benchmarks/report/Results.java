package dev.custody.benchmarks.report;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where results go: to the screen, to a file below {@code target}, and on demand into a page of the
 * documentation. Each is stamped with the machine, the versions, the day and the command that
 * repeats it.
 */
public final class Results {

  private final Path directory;
  private final @Nullable Page page;
  private final String stamp;

  /**
   * Results of one command.
   *
   * @param directory where their files go
   * @param page the page whose sections they replace, or null
   * @param command the command that repeats them
   * @param versions what was measured, each part with its version
   */
  public Results(Path directory, @Nullable Page page, String command, List<String> versions) {
    this.directory = directory;
    this.page = page;
    this.stamp =
        "Measured on %s with %s, by `%s`.%nMachine: %s."
            .formatted(
                LocalDate.now(ZoneOffset.UTC),
                String.join(", ", versions),
                command,
                Machine.describe());
  }

  /**
   * Puts one result everywhere.
   *
   * @param name the name of its file and of the page's section
   * @param markdown the result
   */
  public void add(String name, String markdown) {
    String text = markdown.strip() + "\n\n" + stamp + "\n";
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.printf("%n## %s%n%n%s", name, text);
    try {
      Files.createDirectories(directory);
      Files.writeString(directory.resolve(name + ".md"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (page != null) {
      page.write(name, text);
    }
  }
}
