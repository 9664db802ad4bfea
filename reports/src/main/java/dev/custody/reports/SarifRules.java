package dev.custody.reports;

import dev.custody.reports.sarif.Rule;
import dev.custody.reports.sarif.Rule.Configuration;
import dev.custody.reports.sarif.Run.RuleReference;
import dev.custody.reports.sarif.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jspecify.annotations.Nullable;

/** The rules of the checker as SARIF tells of them, in the order of their keys. */
final class SarifRules {
  private static final Parser MARKDOWN = Parser.builder().build();
  private static final TextContentRenderer PLAIN =
      TextContentRenderer.builder().lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS).build();

  private final RulePages pages;
  private final Edition edition;
  private final List<String> keys;

  SarifRules(RulePages pages, Edition edition) {
    this.pages = pages;
    this.edition = edition;
    this.keys = List.copyOf(pages.keys());
  }

  /** Returns all of them. */
  List<Rule> all() {
    return keys.stream().map(this::rule).toList();
  }

  /** Returns where a rule stands among them. */
  RuleReference reference(String key) {
    return new RuleReference(key, keys.indexOf(key));
  }

  private Rule rule(String key) {
    String page = pages.page(key);
    return new Rule(
        key,
        name(key),
        Text.of(plain(pages.summary(key))),
        Text.of(plain(pages.summary(key) + "\n\n" + pages.reason(key))),
        new Text(plain(page), page),
        edition.page(key).orElse(null),
        new Configuration("error"),
        Rule.properties(List.of("ownership", "correctness", "reliability")));
  }

  /**
   * Returns a key as one word, {@code use.after.transfer} as {@code UseAfterTransfer}; null where
   * it is one already, for a name must differ from the key.
   */
  private static @Nullable String name(String key) {
    return key.indexOf('.') < 0
        ? null
        : Arrays.stream(key.split("\\.", -1))
            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
            .collect(Collectors.joining());
  }

  private static String plain(String markdown) {
    Node document = MARKDOWN.parse(markdown);
    return PLAIN.render(document).strip();
  }
}
