/** Decides when a source is checked, and checks it with a javac that is kept warm. */
@NullMarked
package dev.custody.lsp.check;

import org.jspecify.annotations.NullMarked;
