@NullMarked
package dev.custody.conformance.run;

import org.jspecify.annotations.NullMarked;
