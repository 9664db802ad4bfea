/** Tests of the generator. */
@NullMarked
package dev.custody.conformance.generate;

import org.jspecify.annotations.NullMarked;
