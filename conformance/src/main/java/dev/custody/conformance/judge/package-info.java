/**
 * Has programs judged by the checker, hundreds in one run of javac, and makes them runnable
 * whatever the verdict.
 */
@NullMarked
package dev.custody.conformance.judge;

import org.jspecify.annotations.NullMarked;
