package dev.custody.audit;

import org.jspecify.annotations.Nullable;

/**
 * A {@code @SuppressWarnings} that hides findings of the checker; one that names several rules is
 * several suppressions.
 *
 * @param place where the annotation stands
 * @param rule the key of the rule that it silences; null for every rule
 * @param comment what a comment beside it says; blank where there is none
 * @param methods how many bodies are within the declaration, else whether it is within one
 */
public record Suppression(Place place, @Nullable Words rule, String comment, int methods) {}
