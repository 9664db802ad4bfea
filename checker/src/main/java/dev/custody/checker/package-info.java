/**
 * The annotation processor: options, and the visitor that walks sources and asks the rules.
 * Everything that talks to the Checker Framework starts here.
 */
@NullMarked
package dev.custody.checker;

import org.jspecify.annotations.NullMarked;
