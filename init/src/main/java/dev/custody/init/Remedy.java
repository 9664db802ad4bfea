package dev.custody.init;

/**
 * A mark that may make an objection go away.
 *
 * @param slot where it would be written
 * @param mark what would be written
 */
record Remedy(Slot slot, Mark mark) {}
