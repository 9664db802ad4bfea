package dev.custody.audit;

/**
 * A {@code @Trusted} on a method, constructor or class.
 *
 * @param place where the annotation stands
 * @param reason why its author holds it to be right; blank where nothing is said
 * @param lines from the line of the declaration's name to its end
 * @param methods how many bodies it keeps from being checked
 */
public record TrustedPiece(Place place, Words reason, int lines, int methods) {}
