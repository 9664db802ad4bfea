/** Tests of the language server, by an editor that is a part of the tests. */
@NullMarked
package dev.custody.lsp;

import org.jspecify.annotations.NullMarked;
