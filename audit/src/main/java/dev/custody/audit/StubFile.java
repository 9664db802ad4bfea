package dev.custody.audit;

import java.util.List;

/**
 * A stub file, and what it asserts about code that nobody checked.
 *
 * @param file its path
 * @param assumptions each declaration that the checker believes, in the order of the file
 */
public record StubFile(String file, List<Assumption> assumptions) {

  /** Copies the list, so that a file never changes. */
  public StubFile {
    assumptions = List.copyOf(assumptions);
  }

  /**
   * A declaration that the checker believes without having seen a body.
   *
   * @param line its line, from 1
   * @param type the class that it is about, with its package
   * @param text the declaration on one line, without what is in it
   * @param name the name of the method, {@code new} for a constructor, {@code class} for the class
   */
  public record Assumption(int line, String type, String text, String name) {}
}
