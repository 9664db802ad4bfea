package dev.custody.reports.sarif;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule ({@code reportingDescriptor}).
 *
 * @param id its key
 * @param name its key as one word, where it is several
 * @param shortDescription what it says in a sentence
 * @param fullDescription what it says, and why it matters
 * @param help its page
 * @param helpUri where its page can be read
 * @param defaultConfiguration how bad a finding is
 * @param properties what viewers group and filter by
 */
public record Rule(
    String id,
    @Nullable String name,
    Text shortDescription,
    Text fullDescription,
    Text help,
    @Nullable String helpUri,
    Configuration defaultConfiguration,
    Map<String, Object> properties) {

  /**
   * How bad a finding is.
   *
   * @param level {@code error} or {@code warning}
   */
  public record Configuration(String level) {}

  /** Returns a rule's properties. */
  public static Map<String, Object> properties(List<String> tags) {
    return Map.of("tags", tags, "precision", "high", "problem.severity", "error");
  }
}
