@NullMarked
package dev.custody.conformance.report;

import org.jspecify.annotations.NullMarked;
