package dev.custody.checker.contracts;

/**
 * What is known of a source file before any of its bodies is analysed.
 *
 * @param contracts what everything that is called promises
 * @param typing the qualifiers in the types of its expressions
 * @param effects which fields the file's methods write
 * @param objects which fields of a new object hold nothing
 * @param reach which fields several threads reach
 * @param emptying what the file's methods do to containers
 */
public record FileFacts(
    Contracts contracts,
    Typing typing,
    FieldEffects effects,
    NewObjects objects,
    ThreadReach reach,
    Emptying emptying) {}
