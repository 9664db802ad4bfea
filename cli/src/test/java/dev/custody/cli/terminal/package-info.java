/** What is shown to people at terminals, without one. */
@NullMarked
package dev.custody.cli.terminal;

import org.jspecify.annotations.NullMarked;
