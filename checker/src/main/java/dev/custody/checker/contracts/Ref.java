package dev.custody.checker.contracts;

/** What an expression in an annotation names, seen from the method which carries it. */
public sealed interface Ref {

  /** The receiver. */
  record This() implements Ref {}

  /**
   * A field of the receiver.
   *
   * @param field its simple name
   */
  record ThisField(String field) implements Ref {}

  /**
   * A parameter.
   *
   * @param index its position, from 0
   */
  record Parameter(int index) implements Ref {}

  /**
   * Something that names nothing which exists here.
   *
   * @param text the expression as written
   */
  record Unresolved(String text) implements Ref {}
}
