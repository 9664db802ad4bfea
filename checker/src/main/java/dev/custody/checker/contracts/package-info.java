/**
 * What a method, closure or field promises about ownership, read from annotations into records. A
 * declaration without annotation means one thing, and that is decided here.
 */
@NullMarked
package dev.custody.checker.contracts;

import org.jspecify.annotations.NullMarked;
