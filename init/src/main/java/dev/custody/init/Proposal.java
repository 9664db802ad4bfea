package dev.custody.init;

import dev.custody.engine.Failure;
import dev.custody.engine.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Annotations for sources, not yet written.
 *
 * @param edits what is put in, file by file and in the order of the offsets
 * @param diff the same as {@code diff -u} shows it
 * @param remaining what the checker still objects to, in the sources with everything put in
 * @param leftAlone files that nothing is put into
 * @param texts the changed files
 */
public record Proposal(
    List<Edit> edits,
    String diff,
    List<Message> remaining,
    List<LeftAlone> leftAlone,
    Map<Path, String> texts) {

  /** Copies the lists, so that a proposal never changes. */
  public Proposal {
    edits = List.copyOf(edits);
    remaining = List.copyOf(remaining);
    leftAlone = List.copyOf(leftAlone);
    texts = Map.copyOf(texts);
  }

  /** Returns how many annotations are put in, imports aside. */
  public long marks() {
    return edits.stream().filter(edit -> !edit.text().strip().startsWith("import ")).count();
  }

  /** Returns whether the checker has nothing left to object to. */
  public boolean isAccepted() {
    return remaining.isEmpty();
  }

  /**
   * Writes the changed files.
   *
   * @throws Failure when one cannot be written; the others are
   */
  public void write() {
    texts.keySet().stream().sorted().forEach(this::write);
  }

  private void write(Path file) {
    try {
      Files.writeString(file, texts.get(file));
    } catch (IOException e) {
      throw new Failure("cannot write " + file, e);
    }
  }
}
