/** What a user may set, and what is wrong with what was set. */
@NullMarked
package dev.custody.lsp.settings;

import org.jspecify.annotations.NullMarked;
