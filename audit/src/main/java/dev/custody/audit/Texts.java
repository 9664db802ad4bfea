package dev.custody.audit;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads files as text, and puts text on one line. */
final class Texts {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private Texts() {}

  /**
   * Reads a file in UTF-8.
   *
   * @throws UnusableFile when it is not in UTF-8, or may not be read
   */
  static String read(Path file) throws UnusableFile {
    try {
      String text = Files.readString(file);
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new UnusableFile(UncheckedFile.Why.UNREADABLE, "not in UTF-8");
    } catch (IOException e) {
      throw new UnusableFile(UncheckedFile.Why.UNREADABLE, "not readable");
    }
  }

  /** Returns a text with each stretch of blanks and line ends as one space. */
  static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
