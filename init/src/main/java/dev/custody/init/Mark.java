package dev.custody.init;

import dev.custody.checker.types.Ownership;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is written at a slot.
 *
 * @param text the annotations, as source text
 * @param rank how much it asks for; a need can only raise it
 */
record Mark(String text, int rank) {
  private static final Pattern NAME = Pattern.compile("@?\\b([A-Z]\\w+)");

  static final Mark BORROWED = new Mark("@Borrowed", 1);
  static final Mark EXCLUSIVE = new Mark("@Borrowed(exclusive = true)", 2);
  static final Mark REFCOUNTED = new Mark("@Refcounted", 3);
  static final Mark OWNED = new Mark("@Owned", 3);
  static final Mark RUNS_NOW = new Mark("@RunsNow", 1);
  static final Mark RUNS_ONCE = new Mark("@RunsOnce", 2);
  static final Mark RUNS_NOW_ONCE = new Mark("@RunsNow @RunsOnce", 3);

  /** Returns the mark of a loan from an owner that a caller can name. */
  static Mark lentFrom(String owner) {
    return new Mark("@Borrowed(\"" + owner + "\")", 1);
  }

  /** Returns the mark of an int that is the tag of something. */
  static Mark tagOf(String owner) {
    return new Mark("@TagOf(\"" + owner + "\")", 1);
  }

  /** Returns the mark of a method that takes a parameter only when it returns true. */
  static Mark whenTrue(String parameter) {
    return new Mark("@TransfersOn(when = Outcome.TRUE, value = \"" + parameter + "\")", 1);
  }

  /** Returns what says the same as an annotation that stands elsewhere; null for none. */
  static @Nullable Mark of(@Nullable Ownership ownership) {
    if (ownership == null) {
      return null;
    } else if (ownership.isClosure()) {
      return RUNS_ONCE;
    }
    return switch (ownership.qualifier()) {
      case OWNED -> OWNED;
      case REFCOUNTED -> REFCOUNTED;
      case BORROWED_EXCLUSIVE -> ownership.owners().isEmpty() ? EXCLUSIVE : lent(ownership, true);
      case BORROWED -> ownership.owners().isEmpty() ? BORROWED : lent(ownership, false);
      case GIVEN_UP -> new Mark("@GivenUp", 0);
    };
  }

  private static Mark lent(Ownership ownership, boolean exclusive) {
    String owners =
        ownership.owners().stream().map(o -> '"' + o + '"').collect(Collectors.joining(", "));
    String value = ownership.owners().size() == 1 ? owners : "{" + owners + "}";
    return exclusive
        ? new Mark("@Borrowed(value = " + value + ", exclusive = true)", 2)
        : new Mark("@Borrowed(" + value + ")", 1);
  }

  /** Returns the classes that the text names, all of our annotations' package. */
  List<String> names() {
    String code = text.replaceAll("\"[^\"]*\"|Outcome\\.\\w+", "");
    List<String> names =
        NAME.matcher(code).results().map(found -> found.group(1)).collect(Collectors.toList());
    if (text.contains("Outcome.")) {
      names.add("Outcome");
    }
    return names;
  }
}
