package dev.custody.maven;

import dev.custody.engine.Failure;

/**
 * Reads yes and no. Maven itself takes whatever is not {@code true} for false, so that a typing
 * error would switch a check off in silence.
 */
final class Flags {

  private Flags() {}

  /**
   * Returns what a parameter says.
   *
   * @param name the property that sets it
   * @param text {@code true} or {@code false}
   * @throws Failure when it is neither
   */
  static boolean read(String name, String text) {
    return switch (text.strip()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new Failure("%s is '%s', and not true or false".formatted(name, text));
    };
  }
}
