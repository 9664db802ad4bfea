package dev.custody.checker.contracts;

/** The static methods of the JDK that put what is in one argument into another. */
public final class StaticFilling {

  private StaticFilling() {}

  /**
   * Which argument is filled.
   *
   * @param method the name of a static method of the JDK
   * @param arguments how many arguments it gets
   * @return the position of the container or array; -1 where none is filled
   */
  public static int target(String method, int arguments) {
    return switch (method) {
      case "addAll", "copy", "fill" -> arguments > 1 ? 0 : -1; // of Collections, and of Arrays
      case "arraycopy" -> arguments > 2 ? 2 : -1;
      default -> -1;
    };
  }
}
