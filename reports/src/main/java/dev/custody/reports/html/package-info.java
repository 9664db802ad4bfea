/** The page of HTML that is made from a SARIF file: its parts, and how they look. */
@NullMarked
package dev.custody.reports.html;

import org.jspecify.annotations.NullMarked;
