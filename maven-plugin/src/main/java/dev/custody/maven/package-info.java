/**
 * The goals of the Maven plugin. Each reads what it needs from the build and from {@code
 * maven-compiler-plugin}'s configuration, checks in a JVM of its own, and tells the findings as
 * compilers tell theirs.
 */
@NullMarked
package dev.custody.maven;

import org.jspecify.annotations.NullMarked;
