package dev.custody.cli;

import dev.custody.cli.outcome.ExitCode;
import dev.custody.engine.Failure;
import dev.custody.reports.RulePages;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code custody explain}: prints the page of a rule, or the list of all rules. */
@Command(
    name = "explain",
    description = "Prints what a rule says, a program it rejects and how to mend it.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ExplainCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "KEY",
      description = "the key in brackets of a message, such as use.after.transfer; none: all rules")
  private @Nullable String key;

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec, "set by picocli").commandLine().getOut();
    RulePages pages = RulePages.shipped();
    if (key == null) {
      pages.keys().forEach(rule -> out.printf("%-26s %s%n", rule, pages.summary(rule)));
    } else {
      out.print(pages.page(known(pages, key)));
    }
    return ExitCode.FINE.status();
  }

  /** Returns the key asked for; brackets around it, as javac prints them, do no harm. */
  private static String known(RulePages pages, String asked) {
    String rule = asked.replaceFirst("^\\[(.*)]$", "$1");
    if (pages.keys().contains(rule)) {
      return rule;
    }
    List<String> near = NearestKeys.of(rule, pages.keys());
    throw new Failure(
        near.isEmpty()
            ? "no rule '%s'; 'custody explain' lists all rules".formatted(rule)
            : "no rule '%s'; the nearest: %s".formatted(rule, String.join(", ", near)));
  }
}
