package dev.custody.reports.sarif;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A finding.
 *
 * @param ruleId the rule's key
 * @param ruleIndex where the rule stands among the driver's
 * @param level how bad it is
 * @param message what is said
 * @param locations where it is; one
 * @param relatedLocations the other places that the message speaks of
 * @param fixes how it can be mended
 * @param partialFingerprints what it is recognised by
 * @param baselineState whether the baseline knows it, where there is one
 * @param suppressions why it is tolerated, where it is
 */
public record Result(
    String ruleId,
    int ruleIndex,
    String level,
    Text message,
    List<Location> locations,
    @Nullable List<Location> relatedLocations,
    @Nullable List<Fix> fixes,
    Map<String, String> partialFingerprints,
    @Nullable String baselineState,
    @Nullable List<Suppression> suppressions) {

  /**
   * A change that mends a finding.
   *
   * @param description what it does
   * @param artifactChanges the files that it changes
   */
  public record Fix(Text description, List<ArtifactChange> artifactChanges) {}

  /**
   * The changes of one file.
   *
   * @param artifactLocation the file
   * @param replacements what changes there
   */
  public record ArtifactChange(ArtifactLocation artifactLocation, List<Replacement> replacements) {}

  /**
   * One change.
   *
   * @param deletedRegion what goes
   * @param insertedContent what comes instead
   */
  public record Replacement(Region deletedRegion, Text insertedContent) {}

  /**
   * Why a finding is tolerated.
   *
   * @param kind {@code external}: not in the source
   * @param status {@code accepted}
   * @param justification the reason
   */
  public record Suppression(String kind, String status, String justification) {}
}
