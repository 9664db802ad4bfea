package dev.custody.init;

import java.nio.file.Path;

/**
 * Text that is put into a file; nothing is ever taken out.
 *
 * @param file the file
 * @param offset before which {@code char} of the file it goes
 * @param text what is put in
 */
public record Edit(Path file, int offset, String text) {}
