@NullMarked
package dev.custody.conformance;

import org.jspecify.annotations.NullMarked;
