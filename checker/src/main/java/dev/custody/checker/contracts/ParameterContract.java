package dev.custody.checker.contracts;

import dev.custody.checker.types.QualifiedType;
import dev.custody.checker.types.Runs;

/**
 * What a method says of one parameter.
 *
 * @param name the parameter's name, for messages
 * @param demand what it demands of a tracked argument
 * @param runs when a closure passed to it may run
 * @param wantsTag whether it demands the tag of a request that the caller holds
 * @param element which type parameter of the class its type is, from 0; -1 where it is none
 * @param type the qualifiers in its type; of one argument, where it takes any number
 */
public record ParameterContract(
    String name, Demand demand, Runs runs, boolean wantsTag, int element, QualifiedType type) {}
