/**
 * One file for each rule: the wrong shape, the exceptions, the report. Rules read facts and never
 * change them, and do not know each other.
 */
@NullMarked
package dev.custody.checker.rules;

import org.jspecify.annotations.NullMarked;
