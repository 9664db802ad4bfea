package dev.custody.benchmarks.mutation;

import dev.custody.testdata.CheckedCompilation;
import dev.custody.testdata.Comparison;
import dev.custody.testdata.Expectation;
import dev.custody.testdata.Expectations;
import dev.custody.testdata.Finding;
import dev.custody.testdata.Program;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Programs that are compiled together, since starting a compilation costs as much as judging forty
 * programs. Each is put into a package of its own, on the line where its text begins, so that names
 * do not clash and lines stay what they are.
 *
 * @param programs its programs
 */
record Batch(List<Program> programs) {
  /** Where a compilation costs little beside its programs, and a mutant dies soon all the same. */
  static final int SIZE = 50;

  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ");

  /** Copies the list. */
  Batch {
    programs = List.copyOf(programs);
  }

  /**
   * Cuts a list of programs into batches of neighbours.
   *
   * @param programs programs
   * @param size how many a batch may hold
   * @return the batches, in the order of their programs
   */
  static List<Batch> cut(List<Program> programs, int size) {
    return IntStream.range(0, (programs.size() + size - 1) / size)
        .mapToObj(
            number ->
                new Batch(
                    programs.subList(
                        number * size, Math.min(programs.size(), (number + 1) * size))))
        .toList();
  }

  /** Compiles the programs and compares what is said with what they expect. */
  Comparison judge(CheckedCompilation compilation) {
    Map<String, String> sources = new LinkedHashMap<>();
    List<Expectation> expected = new ArrayList<>();
    for (int i = 0; i < programs.size(); i++) {
      for (Path file : programs.get(i).sources()) {
        String name = folder(i) + "/" + file.getFileName();
        String text = read(file);
        sources.put(name, inPackage(folder(i), text));
        expected.addAll(Expectations.in(Path.of(name), text));
      }
    }
    return Comparison.of(expected, compilation.compile(sources));
  }

  /** The programs that were judged otherwise than they expect. */
  List<Program> misjudged(Comparison comparison) {
    Set<String> folders =
        Stream.concat(
                comparison.missing().stream().map(Expectation::file),
                comparison.unexpected().stream().map(Finding::file))
            .map(file -> file.getName(0).toString())
            .collect(Collectors.toSet());
    return IntStream.range(0, programs.size())
        .filter(i -> folders.contains(folder(i)))
        .mapToObj(programs::get)
        .toList();
  }

  private static String folder(int number) {
    return "p" + number;
  }

  private static String inPackage(String name, String text) {
    return PACKAGE.matcher(text).find() ? text : "package " + name + "; " + text;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
