/**
 * The language server: starts and ends with an editor, follows its sources, and tells it who owns
 * what in them.
 */
@NullMarked
package dev.custody.lsp;

import org.jspecify.annotations.NullMarked;
