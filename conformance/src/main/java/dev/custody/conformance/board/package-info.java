/**
 * What generated drivers are compiled against: the class that they extend and the board around
 * them. They see nothing else of this module.
 */
@NullMarked
package dev.custody.conformance.board;

import org.jspecify.annotations.NullMarked;
