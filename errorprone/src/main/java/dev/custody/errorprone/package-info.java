/**
 * Checks for Error Prone that judge ownership where a look at one method or class is enough, most
 * of them with a fix. They prove nothing: that is what the checker is for.
 */
@NullMarked
package dev.custody.errorprone;

import org.jspecify.annotations.NullMarked;
