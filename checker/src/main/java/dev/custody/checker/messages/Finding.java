package dev.custody.checker.messages;

import com.sun.source.tree.Tree;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rule that is broken at one place, for tools.
 *
 * @param key the key of the rule
 * @param words the message, without the key
 * @param at the expression at fault, if it stands in the source
 * @param related other places that the message speaks of, such as where a value was given up
 * @param mends changes that mend it, the likeliest first; none where the checker knows none
 */
public record Finding(
    String key, String words, Optional<Span> at, List<Related> related, List<Mend> mends) {

  /** Copies the lists, so that a finding never changes. */
  public Finding {
    related = List.copyOf(related);
    mends = List.copyOf(mends);
  }

  /**
   * A place that a message speaks of.
   *
   * @param at the place
   * @param label what happened there, in a clause
   */
  public record Related(Span at, String label) {}

  /**
   * Makes a finding.
   *
   * @param diagnostic the rule
   * @param at the expression at fault
   * @param source its file
   * @param mendings ways to mend it, the likeliest first
   * @param arguments the arguments of the message, pointers among them
   * @return the finding
   */
  public static Finding of(
      Diagnostic diagnostic, Tree at, Source source, List<Mending> mendings, Object... arguments) {
    return new Finding(
        diagnostic.key(),
        String.format(Locale.ROOT, diagnostic.format(), arguments),
        source.spans().of(at),
        Stream.of(arguments)
            .flatMap(argument -> related(argument, source.spans()).stream())
            .toList(),
        mendings.stream().flatMap(mending -> mending.in(source).stream()).toList());
  }

  private static Optional<Related> related(Object argument, Spans spans) {
    return argument instanceof Pointer pointer
        ? spans.of(pointer.at()).map(span -> new Related(span, pointer.label()))
        : Optional.empty();
  }
}
