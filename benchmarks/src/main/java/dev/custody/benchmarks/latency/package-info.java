/**
 * How long somebody who types waits for the language server: measured from outside, as an editor
 * would.
 */
@NullMarked
package dev.custody.benchmarks.latency;

import org.jspecify.annotations.NullMarked;
