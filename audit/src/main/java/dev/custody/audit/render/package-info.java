/** Writes an audit down: as text, as JSON for programs, as Markdown for a review. */
@NullMarked
package dev.custody.audit.render;

import org.jspecify.annotations.NullMarked;
