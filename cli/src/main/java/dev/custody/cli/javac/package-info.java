/**
 * Runs javac with the ownership checker inside this process and sorts what it says. The result
 * holds every message as javac would print it, told apart into violations, other errors and the
 * rest.
 */
@NullMarked
package dev.custody.cli.javac;

import org.jspecify.annotations.NullMarked;
