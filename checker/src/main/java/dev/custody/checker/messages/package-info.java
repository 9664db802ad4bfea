/**
 * The catalogue of diagnostics and the one way to report them. Only this package talks to the
 * compiler's log.
 */
@NullMarked
package dev.custody.checker.messages;

import org.jspecify.annotations.NullMarked;
