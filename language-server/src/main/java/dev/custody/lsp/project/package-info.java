/**
 * Finds out what a source is compiled with: from Maven, from {@code custody.json}, or by guessing.
 */
@NullMarked
package dev.custody.lsp.project;

import org.jspecify.annotations.NullMarked;
