package dev.custody.maven;

import dev.custody.engine.Failure;
import dev.custody.reports.RulePages;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Prints the page of a rule, with a program that breaks it and the same program mended; or a list
 * of the rules.
 */
@Mojo(name = "explain", requiresProject = false, requiresDirectInvocation = true, threadSafe = true)
public final class ExplainMojo extends CustodyMojo {

  /** The key of the rule, as messages show it in brackets. Without it: all rules are listed. */
  @Parameter(property = "custody.rule")
  private @Nullable String rule;

  @Override
  void run() {
    RulePages pages = RulePages.shipped();
    if (rule == null) {
      list(pages);
      return;
    }
    String key = rule.strip().replaceAll("^\\[|]$", "");
    if (!pages.keys().contains(key)) {
      throw new Failure("no rule is called '%s'; 'mvn custody:explain' lists them".formatted(rule));
    }
    pages.page(key).lines().forEach(getLog()::info);
  }

  private void list(RulePages pages) {
    int width = pages.keys().stream().mapToInt(String::length).max().orElse(0);
    for (String key : pages.keys()) {
      getLog().info(key + " ".repeat(width - key.length() + 2) + pages.summary(key));
    }
  }
}
