/** Lists, archives and stub files, without a download. */
@NullMarked
package dev.custody.benchmarks.sources;

import org.jspecify.annotations.NullMarked;
