package dev.custody.engine;

/** Numbers in the words of a message. */
public final class Amount {

  private Amount() {}

  /** Returns a number with its noun, in the singular or the plural. */
  public static String of(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
