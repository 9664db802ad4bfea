package dev.custody.conformance.generate;

import java.util.Locale;

/** What a holder may do. */
enum Right {
  /** Everything; must give up. */
  OWNED,
  /** Shared use; must release. */
  COUNT,
  /** Shared and exclusive use. */
  EXCLUSIVE,
  /** Shared use. */
  SHARED;

  /** The right that a template names {@code word}. */
  static Right named(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** Whether who has this right may do what needs {@code needed}. */
  boolean covers(Right needed) {
    return switch (needed) {
      case SHARED -> true;
      case EXCLUSIVE -> this == OWNED || this == EXCLUSIVE;
      case OWNED, COUNT -> this == needed;
    };
  }

  /** Whether it must be given up. */
  boolean isDuty() {
    return this == OWNED || this == COUNT;
  }
}
