package dev.custody.checker.contracts;

import dev.custody.checker.types.QualifiedType;
import dev.custody.checker.types.Runs;
import org.jspecify.annotations.Nullable;

/**
 * What a method says of one parameter.
 *
 * @param name the parameter's name, for messages
 * @param demand what it demands of a tracked argument
 * @param runs when a closure passed to it may run
 * @param tagOf for a number: the request that it must be the tag of, unresolved where any that the
 *     caller holds will do; null for any other argument
 * @param element which type parameter of the class its type is, from 0; -1 where it is none
 * @param type the qualifiers in its type; of one argument, where it takes any number
 */
public record ParameterContract(
    String name, Demand demand, Runs runs, @Nullable Ref tagOf, int element, QualifiedType type) {

  /**
   * Whether a number goes here that must be a tag.
   *
   * @return whether it demands the tag of a request that the caller holds
   */
  public boolean wantsTag() {
    return tagOf != null;
  }
}
