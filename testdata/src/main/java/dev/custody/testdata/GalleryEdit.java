package dev.custody.testdata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * A small edit of a driver that plants one mistake.
 *
 * <pre>
 * title: Ends a request twice
 * rule: double.transfer
 * file: dev/custody/nullblk/Completion.java
 *
 * &lt;&lt;&lt;&lt;
 *     rq.end(status);
 * ====
 *     rq.end(status);
 *     rq.endOk();
 * &gt;&gt;&gt;&gt;
 * </pre>
 *
 * Above {@code ====} stands the text to find, whole lines, exactly once in the file; below stands
 * what replaces it. An edit has one or more such blocks.
 *
 * @param name the name of the edit's file without its suffix, such as {@code 01-end-twice}
 * @param title what the mistake is, in a few words
 * @param rule the key of the rule that rejects it
 * @param file the edited source file, relative to the root of the sources
 * @param replacements the blocks, in order
 */
public record GalleryEdit(
    String name, String title, String rule, String file, List<Replacement> replacements) {
  private static final String OPEN = "<<<<";
  private static final String MIDDLE = "====";
  private static final String CLOSE = ">>>>";

  /** Copies the blocks. */
  public GalleryEdit {
    replacements = List.copyOf(replacements);
  }

  /**
   * Reads an edit.
   *
   * @param path a file with the suffix {@code .edit}
   * @return the edit
   * @throws IllegalArgumentException when the file has not this form; the message says where
   */
  public static GalleryEdit read(Path path) {
    try {
      String name = path.getFileName().toString().replaceFirst("\\.edit$", "");
      return parse(name, Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads an edit from its text.
   *
   * @param name the name of the edit
   * @param text the content of its file
   * @return the edit
   * @throws IllegalArgumentException when the text has not this form; the message says where
   */
  public static GalleryEdit parse(String name, String text) {
    Map<String, String> header = new HashMap<>();
    List<Replacement> replacements = new ArrayList<>();
    Iterator<String> lines = text.lines().iterator();
    while (lines.hasNext()) {
      String line = lines.next();
      if (line.equals(OPEN)) {
        String find = until(MIDDLE, lines, name);
        replacements.add(new Replacement(find, until(CLOSE, lines, name)));
      } else if (!line.isBlank()) {
        addHeader(header, line, name);
      }
    }
    if (replacements.isEmpty()) {
      throw new IllegalArgumentException(name + ": no block between " + OPEN + " and " + CLOSE);
    }
    return new GalleryEdit(
        name,
        required("title", header, name),
        required("rule", header, name),
        required("file", header, name),
        replacements);
  }

  /**
   * Applies all blocks to the file that they were written for.
   *
   * @param source the text of that file
   * @return the edited text, and which of its lines are new
   * @throws IllegalArgumentException when a block's text is not there exactly once
   */
  public EditedSource applyTo(String source) {
    EditedSource edited = EditedSource.untouched(source);
    for (Replacement replacement : replacements) {
      edited = edited.replace(name + ": " + file, replacement);
    }
    return edited;
  }

  private static void addHeader(Map<String, String> header, String line, String name) {
    int colon = line.indexOf(": ");
    if (colon < 0) {
      throw new IllegalArgumentException(name + ": neither a header nor a block: '" + line + "'");
    }
    header.put(line.substring(0, colon), line.substring(colon + 2).strip());
  }

  private static String until(String end, Iterator<String> lines, String name) {
    StringBuilder text = new StringBuilder();
    while (lines.hasNext()) {
      String line = lines.next();
      if (line.equals(end)) {
        return text.toString();
      }
      text.append(line).append('\n');
    }
    throw new IllegalArgumentException(name + ": " + end + " is missing");
  }

  private static String required(String key, Map<String, String> header, String name) {
    String value = header.get(key);
    if (value == null) {
      throw new IllegalArgumentException(name + ": the header '" + key + ":' is missing");
    }
    return value;
  }
}
