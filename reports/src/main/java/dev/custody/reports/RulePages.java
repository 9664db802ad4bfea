package dev.custody.reports;

import dev.custody.checker.messages.Diagnostic;
import dev.custody.engine.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The pages of the rules, {@code docs/rules/KEY.md}, as packed along. */
public final class RulePages {
  private final SortedSet<String> keys;

  private RulePages(SortedSet<String> keys) {
    this.keys = keys;
  }

  /** Returns the pages of every rule in the checker's catalogue. */
  public static RulePages shipped() {
    TreeSet<String> keys = new TreeSet<>();
    Arrays.stream(Diagnostic.values()).map(Diagnostic::key).forEach(keys::add);
    return new RulePages(Collections.unmodifiableSortedSet(keys));
  }

  /** Returns the key of every rule, in the order of the alphabet. */
  public SortedSet<String> keys() {
    return keys;
  }

  /**
   * Returns the page of a rule, in Markdown.
   *
   * @param key one of {@link #keys()}
   * @throws Failure when the page was not packed
   */
  public String page(String key) {
    try (InputStream in = RulePages.class.getResourceAsStream("rules/" + key + ".md")) {
      if (in == null) {
        throw new Failure("no page for the rule '" + key + "' in this build");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the paragraphs of a rule's page that say why it matters. */
  public String reason(String key) {
    return page(key)
        .lines()
        .dropWhile(line -> !line.equals("## Why it matters"))
        .skip(1)
        .takeWhile(line -> !line.startsWith("## "))
        .collect(Collectors.joining("\n"))
        .strip();
  }

  /** Returns the sentence below the heading of a rule's page. */
  public String summary(String key) {
    return page(key)
        .lines()
        .skip(2)
        .takeWhile(line -> !line.isBlank())
        .collect(Collectors.joining(" "));
  }
}
