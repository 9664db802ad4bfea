/**
 * Puts ownership annotations into sources that have none. The checker is asked what it objects to,
 * the objections tell what is missing, and it is asked again, until nothing gets better. {@link
 * dev.custody.init.Init} is the way in.
 */
@NullMarked
package dev.custody.init;

import org.jspecify.annotations.NullMarked;
