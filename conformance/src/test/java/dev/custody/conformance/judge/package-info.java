@NullMarked
package dev.custody.conformance.judge;

import org.jspecify.annotations.NullMarked;
