package dev.custody.conformance.shrink;

import dev.custody.conformance.generate.Candidate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes programs down, with a header that tells how they came to be and what to do with them. */
public final class Keep {
  private final Path folder;

  /**
   * A folder for programs.
   *
   * @param folder made when something is written
   */
  public Keep(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes a culprit down.
   *
   * @param culprit the program
   * @param seed the seed of the trial
   * @param index the number of the program in it
   * @return the file
   */
  public Path culprit(Culprit culprit, long seed, long index) {
    Candidate candidate = culprit.candidate();
    String violation =
        culprit.conviction().trace().lines().limit(12).collect(Collectors.joining("\n//   "));
    String header =
        """
        // Accepted by the checker, yet convicted by the referee: %s.
        // Program %d/%d (%s), shrunk to the numbers %s.
        // Schedule: %s; workload %d; choices %s.
        //   %s
        """
            .formatted(
                culprit.conviction().rule(),
                seed,
                index,
                candidate.origin(),
                culprit.numbers(),
                culprit.conviction().schedule(),
                culprit.conviction().workload(),
                culprit.conviction().choices(),
                violation);
    return write("culprit", candidate, seed, index, header);
  }

  /**
   * Writes down a program that says nothing about the checker, as it is no Java or was never ended.
   *
   * @param what what is the matter, in a word
   * @param candidate the program
   * @param seed the seed of the trial
   * @param index the number of the program in it
   * @param said what was said about it
   * @return the file
   */
  public Path oddity(String what, Candidate candidate, long seed, long index, List<String> said) {
    String header =
        "// Program %d/%d (%s, %s): %s.%n"
                .formatted(seed, index, candidate.origin(), candidate.family(), what)
            + said.stream()
                .map(line -> "// " + line.replace("\n", "\n// ") + "\n")
                .collect(Collectors.joining());
    return write(what.replace(' ', '-'), candidate, seed, index, header);
  }

  private Path write(String what, Candidate candidate, long seed, long index, String header) {
    String origin = candidate.origin().name().toLowerCase(Locale.ROOT);
    Path place = folder.resolve("%s-%s-%d-%d".formatted(what, origin, seed, index));
    Path file = place.resolve(candidate.name() + ".java");
    try {
      Files.createDirectories(place);
      Files.writeString(file, header + candidate.source());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }
}
