/** What audits list, and what they count. */
@NullMarked
package dev.custody.audit;

import org.jspecify.annotations.NullMarked;
