package dev.custody.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of the documentation, as far as tests care: its headings, programs and quotes.
 *
 * @param file where it is
 * @param text all of it
 */
record MarkdownPage(Path file, String text) {
  private static final Pattern FENCE = Pattern.compile("(?ms)^```([^\\n]*)\\n(.*?)^```$");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ .*$");

  /** Reads a page. */
  static MarkdownPage read(Path file) {
    try {
      return new MarkdownPage(file, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the name of the page without its suffix; that of a rule's page is the rule's key. */
  String name() {
    return file.getFileName().toString().replaceFirst("\\.md$", "");
  }

  /** Returns the fenced blocks in their order. */
  List<Fence> fences() {
    return FENCE
        .matcher(text)
        .results()
        .map(found -> new Fence(found.group(1).strip(), found.group(2), found.start(2)))
        .toList();
  }

  /** Returns the headings outside of fenced blocks, with their number signs. */
  List<String> headings() {
    Matcher fences = FENCE.matcher(text);
    return HEADING.matcher(fences.replaceAll("")).results().map(found -> found.group()).toList();
  }

  /**
   * Returns the programs of the page. The block after a rejected program quotes what javac says of
   * it.
   *
   * @throws IllegalStateException when a program is not marked, or a rejected one has no quote
   */
  List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    List<Fence> fences = fences();
    for (int i = 0; i < fences.size(); i++) {
      Fence fence = fences.get(i);
      if (fence.isJava()) {
        examples.add(example(fence, fences.subList(i + 1, fences.size())));
      }
    }
    return examples;
  }

  private Example example(Fence program, List<Fence> following) {
    return switch (program.info()) {
      case "java accept" -> new Example.Accepted(program);
      case "java reject" -> new Example.Rejected(program, quoteAmong(following));
      default ->
          throw new IllegalStateException(file + ": neither accept nor reject: " + program.info());
    };
  }

  private Fence quoteAmong(List<Fence> following) {
    if (following.isEmpty() || !following.get(0).info().equals("text")) {
      throw new IllegalStateException(file + ": no message quoted after a rejected program");
    }
    return following.get(0);
  }
}
