package dev.custody.lsp.check;

import dev.custody.checker.messages.Fact;
import dev.custody.engine.Message;
import dev.custody.engine.Message.Kind;
import dev.custody.lsp.text.Buffer;
import java.util.List;
import java.util.Optional;

/**
 * What came of the check of one file.
 *
 * @param buffer the file as it was checked
 * @param messages what javac and the checker said
 * @param facts what is known of its variables and arguments
 * @param phases how long it took
 */
public record Checked(Buffer buffer, List<Message> messages, List<Fact> facts, Phases phases) {

  /** Copies the lists, so that a result never changes. */
  public Checked {
    messages = List.copyOf(messages);
    facts = List.copyOf(facts);
  }

  /**
   * What kept javac from compiling the file, if anything did. Then nothing is known of ownership in
   * it.
   *
   * @return the first such message
   */
  public Optional<Message> obstacle() {
    return messages.stream().filter(m -> m.kind() == Kind.ERROR && m.key().isEmpty()).findFirst();
  }

  /**
   * What is wrong with ownership.
   *
   * @return the checker's findings
   */
  public List<Message> findings() {
    return messages.stream().filter(message -> !message.key().isEmpty()).toList();
  }
}
