package dev.custody.cli;

import dev.custody.cli.outcome.ExitCode;
import dev.custody.cli.terminal.MarkdownText;
import dev.custody.engine.Failure;
import dev.custody.reports.RulePages;
import dev.custody.reports.excerpt.Paint;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code custody explain}: prints the page of a rule, or the list of all rules. */
@Command(
    name = "explain",
    description = "Prints what a rule says, a program it rejects and how to mend it.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {"%nExamples:", "  custody explain use.after.transfer", "  custody explain --list"})
final class ExplainCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "KEY",
      completionCandidates = Keys.class,
      description = "the key in brackets of a message, such as use.after.transfer; none: all rules")
  private @Nullable String key;

  @Option(names = "--list", description = "list all rules, each with a sentence")
  private boolean list;

  @Mixin private ColourOption colour = new ColourOption();

  @Override
  public Integer call() {
    Console console = Console.of(spec);
    RulePages pages = RulePages.shipped();
    if (key == null || list) {
      pages.keys().forEach(rule -> console.out().printf("%-26s %s%n", rule, pages.summary(rule)));
    } else {
      print(pages.page(known(pages, key)), console);
    }
    return ExitCode.FINE.status();
  }

  /** A person gets the page set; other programs get its Markdown. */
  private void print(String page, Console console) {
    Paint paint = colour.paint(console.terminal());
    if (console.terminal().out() || paint == Paint.ANSI) {
      MarkdownText.of(page, paint).forEach(console.out()::println);
    } else {
      console.out().print(page);
    }
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

  /** What a shell completes a key to. */
  static final class Keys implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return RulePages.shipped().keys().iterator();
    }
  }
}
