package dev.custody.docs;

/**
 * A fenced block of a Markdown page.
 *
 * @param info the words after the opening fence, such as {@code java reject}
 * @param body the text between the fences, each line with its line end
 * @param start where the body begins in the page
 */
record Fence(String info, String body, int start) {

  /** Returns where the body ends in the page. */
  int end() {
    return start + body.length();
  }

  /** Returns whether the block is a Java program. */
  boolean isJava() {
    return info.equals("java") || info.startsWith("java ");
  }
}
