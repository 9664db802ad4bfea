package dev.custody.init;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import dev.custody.engine.SourceFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import picocli.CommandLine;

/**
 * What init makes of a program whose annotations were taken out.
 *
 * @param byAnnotation of each annotation, how many were there and how many came back
 * @param more how many were put in that were not there
 * @param proposal what was proposed
 */
record Restoration(Map<String, Restoration.Share> byAnnotation, int more, Proposal proposal) {

  /**
   * A part of a whole.
   *
   * @param part the part
   * @param whole the whole
   */
  record Share(int part, int whole) {
    Share plus(Share other) {
      return new Share(part + other.part, whole + other.whole);
    }

    double percent() {
      return whole == 0 ? 100 : 100.0 * part / whole;
    }
  }

  /** Takes the annotations out of a file or directory, in a copy below a directory, and asks. */
  static Restoration of(Path program, Stripper.Depth depth, Path directory) {
    Map<Path, Path> originals = new LinkedHashMap<>();
    for (Path file : SourceFiles.below(List.of(program))) {
      Path copy =
          directory.resolve(
              file.equals(program)
                  ? file.getFileName().toString()
                  : program.relativize(file).toString());
      originals.put(copy, file);
      write(copy, Stripper.strip(read(file), depth));
    }
    Map<Path, String> stripped = new LinkedHashMap<>();
    originals.keySet().forEach(copy -> stripped.put(copy, read(copy)));
    Proposal proposal =
        Init.propose(new InitJob(List.copyOf(originals.keySet()), classPath(), List.of()));
    stripped.forEach((copy, text) -> assertOnlyAdded(text, copy, proposal));
    return compared(originals, stripped, proposal);
  }

  /** What is written is what was there, with the edits put in and nothing else. */
  private static void assertOnlyAdded(String before, Path file, Proposal proposal) {
    StringBuilder rest = new StringBuilder(before);
    List<Edit> edits = proposal.edits().stream().filter(edit -> edit.file().equals(file)).toList();
    for (int i = edits.size() - 1; i >= 0; i--) {
      rest.insert(edits.get(i).offset(), edits.get(i).text());
    }
    assertThat(proposal.texts().getOrDefault(file, before)).isEqualTo(rest.toString());
  }

  private static Restoration compared(
      Map<Path, Path> originals, Map<Path, String> stripped, Proposal proposal) {
    Map<String, Share> shares = new TreeMap<>();
    int more = 0;
    for (Map.Entry<Path, Path> entry : originals.entrySet()) {
      Map<String, String> kept = Annotations.of(stripped.get(entry.getKey()));
      Map<String, String> wanted = Annotations.of(read(entry.getValue()));
      Map<String, String> got =
          Annotations.of(
              proposal.texts().getOrDefault(entry.getKey(), stripped.get(entry.getKey())));
      kept.forEach(wanted::remove);
      kept.forEach(got::remove);
      wanted.forEach(
          (place, annotation) ->
              shares.merge(
                  annotation.replaceFirst("\\(.*", ""),
                  new Share(annotation.equals(got.get(place)) ? 1 : 0, 1),
                  Share::plus));
      more += (int) got.keySet().stream().filter(place -> !wanted.containsKey(place)).count();
    }
    return new Restoration(shares, more, proposal);
  }

  /** Returns how many annotations came back. */
  Share share() {
    return byAnnotation.values().stream().reduce(new Share(0, 0), Share::plus);
  }

  static List<Path> classPath() {
    return Stream.of(Owned.class, Request.class, NullMarked.class, CommandLine.class)
        .map(Restoration::classPathOf)
        .toList();
  }

  private static Path classPathOf(Class<?> member) {
    try {
      return Path.of(member.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
