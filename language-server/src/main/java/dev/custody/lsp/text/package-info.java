/** Texts as editors count them: positions, changes, and where a place of an older text went. */
@NullMarked
package dev.custody.lsp.text;

import org.jspecify.annotations.NullMarked;
