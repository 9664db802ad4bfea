/** Programs that are decoded from numbers: drivers for the checker to judge. */
@NullMarked
package dev.custody.conformance.generate;

import org.jspecify.annotations.NullMarked;
