/** Puts findings and facts into what editors show: diagnostics, hovers, hints, actions, pages. */
@NullMarked
package dev.custody.lsp.show;

import org.jspecify.annotations.NullMarked;
