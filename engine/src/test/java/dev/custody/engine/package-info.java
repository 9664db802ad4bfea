/** Tests how javac's messages are sorted and the checker's counts are read. */
@NullMarked
package dev.custody.engine;

import org.jspecify.annotations.NullMarked;
