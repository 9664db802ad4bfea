package dev.custody.checker.resources;

/** What a place is known to hold. A place of which nothing is known is not in the store at all. */
public sealed interface Held {

  /**
   * A reference to a tracked value.
   *
   * @param id which one
   */
  record Reference(ValueId id) implements Held {}

  /** The null reference. */
  record Null() implements Held {}

  /** A reference that is not null, to something untracked. */
  record Something() implements Held {}

  /**
   * A boolean.
   *
   * @param value its value
   */
  record Truth(boolean value) implements Held {}

  /**
   * A boolean that says whether a value is there.
   *
   * @param id the value
   * @param trueIfNull whether the boolean is true when it is null
   */
  record NullTest(ValueId id, boolean trueIfNull) implements Held {}

  /**
   * The tag of a request.
   *
   * @param request which one
   */
  record Tag(ValueId request) implements Held {}

  /**
   * The set that a request's tag belongs to.
   *
   * @param request the request
   */
  record SetOf(ValueId request) implements Held {}

  /** One of several tracked values: too many paths meet here to say which. */
  record Unclear() implements Held {}
}
