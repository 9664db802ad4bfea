/**
 * The ownership language of Custody: annotations that say who owns a value, who only borrows it,
 * and when it changes hands. They do nothing at run time and depend on nothing; {@code
 * dev.custody.checker.OwnershipChecker} reads them while compiling.
 */
package dev.custody.annotations;
