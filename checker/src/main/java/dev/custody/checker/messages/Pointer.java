package dev.custody.checker.messages;

import com.sun.source.tree.Tree;

/**
 * An argument of a message that stands for a second place in the source. The message shows its
 * words; tools that can point at two places show the place itself.
 *
 * @param words the place in the words of the message, such as {@code "line 12"}
 * @param at the tree that stands there
 * @param label what happened there, in a clause
 */
public record Pointer(String words, Tree at, String label) {

  /** The words, because messages are formatted with arguments of all kinds. */
  @Override
  public String toString() {
    return words;
  }
}
