/**
 * Each check on small programs that it must and must not report, on all programs that the checker
 * accepts, and as a user meets it: packed, as a plug-in of javac.
 */
@NullMarked
package dev.custody.errorprone;

import org.jspecify.annotations.NullMarked;
