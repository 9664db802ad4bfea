package dev.custody.lsp.project;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Where it is said what a source is compiled with.
 *
 * @param key what tells this project from others
 * @param fingerprint of the files that say it, or would if they were there
 * @param reading reads them
 */
record Description(
    Path key, Fingerprint fingerprint, Supplier<CompletableFuture<Project>> reading) {}
