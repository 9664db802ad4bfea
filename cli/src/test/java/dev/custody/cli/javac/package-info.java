/** Tests how javac's messages are sorted and the checker's counts are read. */
@NullMarked
package dev.custody.cli.javac;

import org.jspecify.annotations.NullMarked;
