/** Makes reports of small checks, real ones where javac's words matter, and reads them back. */
@NullMarked
package dev.custody.reports;

import org.jspecify.annotations.NullMarked;
