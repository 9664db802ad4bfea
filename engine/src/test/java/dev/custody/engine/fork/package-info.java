/** Tests that a check in another JVM says the same, and that its end is told in one line. */
@NullMarked
package dev.custody.engine.fork;

import org.jspecify.annotations.NullMarked;
