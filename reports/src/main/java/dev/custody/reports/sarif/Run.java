package dev.custody.reports.sarif;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One run of the checker.
 *
 * @param tool what ran
 * @param invocations how the run went
 * @param originalUriBaseIds what relative addresses start from
 * @param language the language of its words
 * @param columnKind what columns count
 * @param defaultEncoding how sources are encoded
 * @param defaultSourceLanguage what sources are written in
 * @param results the findings
 */
public record Run(
    Tool tool,
    List<Invocation> invocations,
    Map<String, ArtifactLocation> originalUriBaseIds,
    String language,
    String columnKind,
    String defaultEncoding,
    String defaultSourceLanguage,
    List<Result> results) {

  /**
   * What ran.
   *
   * @param driver the program
   */
  public record Tool(Driver driver) {}

  /**
   * The program.
   *
   * @param name its name
   * @param fullName its name with its version
   * @param version its version
   * @param semanticVersion the same, for comparing
   * @param informationUri where to read about it
   * @param shortDescription what it does
   * @param rules its rules
   */
  public record Driver(
      String name,
      String fullName,
      String version,
      String semanticVersion,
      @Nullable String informationUri,
      Text shortDescription,
      List<Rule> rules) {}

  /**
   * How a run went.
   *
   * @param executionSuccessful whether everything was checked
   * @param toolExecutionNotifications what was said that is no finding
   */
  public record Invocation(
      boolean executionSuccessful, List<Notification> toolExecutionNotifications) {}

  /**
   * Something said that is no finding, such as an error of the compiler.
   *
   * @param level how bad it is
   * @param message what was said
   * @param locations where
   * @param associatedRule the rule that it is about, if it is about one
   */
  public record Notification(
      String level,
      Text message,
      @Nullable List<Location> locations,
      @Nullable RuleReference associatedRule) {}

  /**
   * A rule that is referred to.
   *
   * @param id its key
   * @param index where it stands among the driver's rules
   */
  public record RuleReference(String id, int index) {}
}
