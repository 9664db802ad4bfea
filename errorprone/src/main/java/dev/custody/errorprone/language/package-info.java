/**
 * What is written about ownership on classes, methods and variables. Annotations are known by their
 * names, so that the checks need no library but Error Prone.
 */
@NullMarked
package dev.custody.errorprone.language;

import org.jspecify.annotations.NullMarked;
