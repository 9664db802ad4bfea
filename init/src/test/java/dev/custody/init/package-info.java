/** What init puts into sources, and that it changes nothing else. */
@NullMarked
package dev.custody.init;

import org.jspecify.annotations.NullMarked;
