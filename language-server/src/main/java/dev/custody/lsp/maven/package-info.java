/** What runs inside Maven rather than in the server. */
@NullMarked
package dev.custody.lsp.maven;

import org.jspecify.annotations.NullMarked;
