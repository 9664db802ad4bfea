/**
 * The qualifiers of ownership, their hierarchy, and where one is written on a declaration. Knows
 * the compiler's elements and nothing of flow.
 */
@NullMarked
package dev.custody.checker.types;

import org.jspecify.annotations.NullMarked;
