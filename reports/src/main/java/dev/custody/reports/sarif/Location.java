package dev.custody.reports.sarif;

import org.jspecify.annotations.Nullable;

/**
 * A place.
 *
 * @param id its number, where messages link to it
 * @param physicalLocation where in which file
 * @param message what happened there
 */
public record Location(
    @Nullable Integer id, PhysicalLocation physicalLocation, @Nullable Text message) {

  /**
   * A place in a file.
   *
   * @param artifactLocation the file
   * @param region the stretch
   * @param contextRegion the lines around it
   */
  public record PhysicalLocation(
      ArtifactLocation artifactLocation, Region region, @Nullable Region contextRegion) {}
}
