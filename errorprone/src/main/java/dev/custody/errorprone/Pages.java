package dev.custody.errorprone;

/** Where the pages lie that findings refer to, from the root of the project. */
final class Pages {

  static final String RULES = "docs/rules/";
  static final String CHECKS = "docs/error-prone.md";

  private Pages() {}
}
