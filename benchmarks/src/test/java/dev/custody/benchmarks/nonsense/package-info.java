/** Every shape in a small size, checked within this process. */
@NullMarked
package dev.custody.benchmarks.nonsense;

import org.jspecify.annotations.NullMarked;
