package dev.custody.init;

import java.nio.file.Path;

/**
 * A file that no annotation is put into.
 *
 * @param file the file
 * @param why why it is left as it is, in a clause
 */
public record LeftAlone(Path file, String why) {}
