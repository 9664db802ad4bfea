/** Where the numbers that programs are decoded from come from, and how fewer of them are found. */
@NullMarked
package dev.custody.conformance.shrink;

import org.jspecify.annotations.NullMarked;
