/**
 * The command line: {@code custody check}, {@code explain} and their like. Commands decide what to
 * run and how a run ends; running javac is the business of the engine, what is made of findings
 * that of the reports.
 */
@NullMarked
package dev.custody.cli;

import org.jspecify.annotations.NullMarked;
