package dev.custody.engine;

import dev.custody.engine.Message.Kind;
import java.util.List;
import java.util.stream.Stream;

/**
 * What came of a job.
 *
 * @param messages everything javac said, in its order
 * @param statistics the checker's counts
 */
public record CheckResult(List<Message> messages, Statistics statistics) {

  /** Copies the list, so that a result never changes. */
  public CheckResult {
    messages = List.copyOf(messages);
  }

  /** Returns whether nothing is wrong with the sources. */
  public boolean accepted() {
    return count(Kind.VIOLATION) == 0 && count(Kind.ERROR) == 0;
  }

  /** Returns how many messages are of a kind. */
  public long count(Kind kind) {
    return messages.stream().filter(message -> message.is(kind)).count();
  }

  /** Returns the keys of the broken rules, each once, in the order of the alphabet. */
  public List<String> brokenRules() {
    return messages.stream()
        .filter(message -> message.is(Kind.VIOLATION))
        .map(Message::key)
        .distinct()
        .sorted()
        .toList();
  }

  /** Returns the lines that javac would print: each message, then how many errors and warnings. */
  public List<String> printed() {
    long errors = count(Kind.VIOLATION) + count(Kind.ERROR);
    return Stream.of(
            messages.stream().map(Message::text),
            counted(errors, "error"),
            counted(count(Kind.WARNING), "warning"))
        .flatMap(lines -> lines)
        .toList();
  }

  private static Stream<String> counted(long number, String noun) {
    return number == 0 ? Stream.empty() : Stream.of(Amount.of(number, noun));
  }
}
