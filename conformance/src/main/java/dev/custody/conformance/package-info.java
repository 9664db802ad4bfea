/**
 * Puts the checker on trial: programs are generated, judged by the checker and run before the
 * referee of the block layer. Nothing that the checker accepts may be convicted.
 */
@NullMarked
package dev.custody.conformance;

import org.jspecify.annotations.NullMarked;
