/**
 * The command line: {@code custody check}, {@code explain} and {@code version}. Commands decide
 * what to run and how a run ends; running javac is the business of {@code dev.custody.cli.javac},
 * what ships with the project that of {@code dev.custody.cli.bundle}.
 */
@NullMarked
package dev.custody.cli;

import org.jspecify.annotations.NullMarked;
