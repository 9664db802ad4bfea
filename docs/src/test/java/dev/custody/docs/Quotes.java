package dev.custody.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Function;

/**
 * Writes the real messages into the pages. Run {@code mvn -pl docs -am test
 * -Dcustody.docs.refresh=true} after a change of the messages, and read the diff.
 */
final class Quotes {
  /** The system property that turns comparison into rewriting. */
  static final boolean REFRESH = Boolean.getBoolean("custody.docs.refresh");

  private Quotes() {}

  /**
   * Returns the text of a page with each quote replaced.
   *
   * @param page the page
   * @param realMessage what javac says of a rejected program
   */
  static String refreshed(MarkdownPage page, Function<Example.Rejected, String> realMessage) {
    StringBuilder text = new StringBuilder(page.text());
    List<Example> examples = page.examples();
    for (int i = examples.size() - 1; i >= 0; i--) {
      if (examples.get(i) instanceof Example.Rejected rejected) {
        Fence quote = rejected.quote();
        text.replace(quote.start(), quote.end(), realMessage.apply(rejected));
      }
    }
    return text.toString();
  }

  /** Rewrites a page where its quotes differ. */
  static void refresh(MarkdownPage page, Function<Example.Rejected, String> realMessage) {
    String text = refreshed(page, realMessage);
    if (!text.equals(page.text())) {
      try {
        Files.writeString(page.file(), text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
