/**
 * What the code of a class does with its values, as far as that can be seen without flow: where
 * they come from and where they are given up. It is what a fix is chosen by.
 */
@NullMarked
package dev.custody.errorprone.evidence;

import org.jspecify.annotations.NullMarked;
