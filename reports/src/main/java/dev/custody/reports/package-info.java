/**
 * What is made of a checker's findings besides javac's lines: excerpts of the sources with marks at
 * every place, SARIF, a page of HTML, and the baseline of findings that are known. Also the pages
 * of the rules, which all of these quote.
 */
@NullMarked
package dev.custody.reports;

import org.jspecify.annotations.NullMarked;
