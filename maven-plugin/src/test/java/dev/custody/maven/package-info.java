/** Tests what the goals read from a build; whole builds are in {@code src/it}. */
@NullMarked
package dev.custody.maven;

import org.jspecify.annotations.NullMarked;
