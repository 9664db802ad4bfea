package dev.custody.benchmarks.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The mutants of a run with their fates, one in a line. The file is written while they are tried,
 * so that a run that was cut short leaves what it knew. Of two lines for one mutant the later
 * holds.
 */
record MutationLog(Path file) {

  /** The mutants, none if there is no such file. */
  List<Mutant> read() {
    try {
      if (!Files.exists(file)) {
        return List.of();
      }
      Map<String, Mutant> known = new LinkedHashMap<>();
      for (String line : Files.readAllLines(file)) {
        Mutant mutant = Mutant.parse(line);
        known.put(mutant.id(), mutant);
      }
      return List.copyOf(known.values());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many lines there are. */
  long lines() {
    try {
      return Files.exists(file) ? Files.readAllLines(file).size() : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The mutants in the lines after so many. */
  Set<String> namesSince(long lines) {
    try {
      return Files.exists(file)
          ? Files.readAllLines(file).stream()
              .skip(lines)
              .map(line -> Mutant.parse(line).id())
              .collect(Collectors.toSet())
          : Set.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Begins anew. */
  void clear() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds mutants, or what is newly known of them. */
  void add(Collection<Mutant> mutants) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(
          file,
          mutants.stream().map(Mutant::render).toList(),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
