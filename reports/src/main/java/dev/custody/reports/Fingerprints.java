package dev.custody.reports;

import dev.custody.checker.messages.Span;
import dev.custody.engine.Message;
import dev.custody.engine.Message.Kind;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Recognises findings from one check to the next: by the rule, the file and the text of the line,
 * but not its number. Of several that agree in all three, the order counts.
 */
public final class Fingerprints {
  private static final int BYTES = 16;

  private final Sources sources;
  private final Map<String, Integer> alike = new HashMap<>();

  private Fingerprints(Sources sources) {
    this.sources = sources;
  }

  /**
   * Returns the violations among some messages, each with its fingerprint.
   *
   * @param messages messages of one check; those of other kinds are left out
   * @param sources what was checked
   */
  public static List<Identified> of(List<Message> messages, Sources sources) {
    Fingerprints fingerprints = new Fingerprints(sources);
    return messages.stream()
        .filter(message -> message.kind() == Kind.VIOLATION)
        .map(message -> new Identified(message, fingerprints.of(message)))
        .toList();
  }

  private Fingerprint of(Message message) {
    String file = message.at().map(span -> sources.kept(span.file())).orElse("");
    String excerpt = message.at().map(this::firstLine).orElse("");
    String like = String.join("\n", message.key(), file, excerpt);
    int before = alike.merge(like, 1, Integer::sum) - 1;
    return new Fingerprint(hash(like + "\n" + before), message.key(), file, excerpt);
  }

  /** Of a finding that spans lines only the first counts: the others may well change. */
  private String firstLine(Span span) {
    List<String> lines = sources.lines(span.file());
    return span.line() > lines.size()
        ? ""
        : lines.get(span.line() - 1).strip().replaceAll("\\s+", " ");
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
