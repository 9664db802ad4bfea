package dev.custody.testdata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A driver and the edits that break it, each in its own way.
 *
 * @param folder the folder with the edits, files with the suffix {@code .edit}
 * @param sources the root of the driver's sources
 */
public record Gallery(Path folder, Path sources) {

  /**
   * The edits, sorted by name.
   *
   * @return the edits
   * @throws IllegalArgumentException when one of them cannot be read
   */
  public List<GalleryEdit> edits() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".edit"))
          .sorted()
          .map(GalleryEdit::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The driver's own sources.
   *
   * @return file names relative to the root, and the text of each
   */
  public Map<String, String> driver() {
    Map<String, String> driver = new TreeMap<>();
    try (Stream<Path> files = Files.walk(sources)) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .forEach(file -> driver.put(nameOf(file), textOf(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return driver;
  }

  /**
   * Applies an edit to the file of the driver that it names.
   *
   * @param edit the edit
   * @return that file, edited
   * @throws IllegalArgumentException when the edit does not fit the driver's sources
   */
  public EditedSource apply(GalleryEdit edit) {
    Path file = sources.resolve(edit.file());
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException(edit.name() + ": there is no file " + edit.file());
    }
    return edit.applyTo(textOf(file));
  }

  private String nameOf(Path file) {
    return sources.relativize(file).toString().replace('\\', '/');
  }

  private static String textOf(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
