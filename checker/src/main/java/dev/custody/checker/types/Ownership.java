package dev.custody.checker.types;

import java.util.List;

/**
 * A qualifier as it is written on one type use.
 *
 * @param qualifier the qualifier
 * @param owners the owners that a {@code @Borrowed} names, as written; empty where none is named
 */
public record Ownership(Qualifier qualifier, List<String> owners) {

  /**
   * The qualifier with no owner named.
   *
   * @param qualifier the qualifier
   * @return the ownership
   */
  public static Ownership of(Qualifier qualifier) {
    return new Ownership(qualifier, List.of());
  }
}
