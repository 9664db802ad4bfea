package dev.custody.reports.sarif;

import org.jspecify.annotations.Nullable;

/**
 * A file.
 *
 * @param uri its address
 * @param uriBaseId what a relative address starts from
 * @param description what it is
 */
public record ArtifactLocation(
    @Nullable String uri, @Nullable String uriBaseId, @Nullable Text description) {}
