/**
 * How each kind of step in a program changes the store: handover, borrow, count, assignment,
 * branch, closure. It tells the steps it takes and never judges them.
 */
@NullMarked
package dev.custody.checker.transfer;

import org.jspecify.annotations.NullMarked;
