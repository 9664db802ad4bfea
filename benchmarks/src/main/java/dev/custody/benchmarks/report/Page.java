package dev.custody.benchmarks.report;

import dev.custody.benchmarks.Failure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A page of the documentation with sections that are measured. A section stands between two
 * comments, {@code <!-- begin NAME -->} and {@code <!-- end NAME -->}, and is rewritten as a whole;
 * everything around is left as its author wrote it.
 */
public final class Page {

  private final Path file;

  /**
   * A page.
   *
   * @param file the file, which must exist when a section is written
   */
  public Page(Path file) {
    this.file = file;
  }

  /**
   * Rewrites one section.
   *
   * @param name the section's name
   * @param content its new text
   * @throws Failure when the page has no such section
   */
  public void write(String name, String content) {
    try {
      Files.writeString(file, withSection(Files.readString(file), name, content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a page with one section replaced. */
  static String withSection(String page, String name, String content) {
    String begin = "<!-- begin " + name + " -->";
    String end = "<!-- end " + name + " -->";
    int from = page.indexOf(begin);
    int to = page.indexOf(end);
    if (from < 0 || to < from) {
      throw new Failure("the page has no section " + name);
    }
    return page.substring(0, from + begin.length())
        + "\n\n"
        + content.strip()
        + "\n\n"
        + page.substring(to);
  }
}
