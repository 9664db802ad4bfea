/**
 * Changes of a source by which a finding goes away, for editors and reports. Each looks whether the
 * source has the shape that it fits, and makes no change elsewhere.
 */
@NullMarked
package dev.custody.checker.mends;

import org.jspecify.annotations.NullMarked;
