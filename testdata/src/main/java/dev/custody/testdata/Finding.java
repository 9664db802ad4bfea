package dev.custody.testdata;

import java.nio.file.Path;

/**
 * One diagnostic of the checker.
 *
 * @param file the source file as it was given to the compilation
 * @param line the line it points at, from 1
 * @param column the column it points at, from 1
 * @param key the key of the rule, such as {@code double.transfer}
 * @param message the text after the key
 */
public record Finding(Path file, long line, long column, String key, String message) {

  /**
   * The finding in javac's form.
   *
   * @return file, line, key and message in one line
   */
  public String render() {
    return "%s:%d: error: [%s] %s".formatted(file, line, key, message);
  }
}
