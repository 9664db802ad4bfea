/**
 * Values, loans, obligations and places, and the store that holds what is known of them at one
 * point of a program. A join is a pure function of the stores it joins.
 */
@NullMarked
package dev.custody.checker.resources;

import org.jspecify.annotations.NullMarked;
