/**
 * Tests what the documentation says: programs in Markdown are compiled, quoted messages compared
 * with the real ones, and a rule without one of its pieces is named.
 */
@NullMarked
package dev.custody.docs;

import org.jspecify.annotations.NullMarked;
