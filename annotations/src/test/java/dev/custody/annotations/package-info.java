/**
 * Tests of the annotations' declarations, through reflection. What the annotations mean is tested
 * by the programs of the checker.
 */
package dev.custody.annotations;
