/**
 * Runs a check in a JVM of its own, for callers whose own JVM is not open to the checker, such as
 * Maven, or who must outlive it. Job and result travel as JSON files.
 */
@NullMarked
package dev.custody.engine.fork;

import org.jspecify.annotations.NullMarked;
