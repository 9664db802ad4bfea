package dev.custody.testdata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A program that the checker must judge: one source file, or a folder of them compiled together.
 *
 * @param folder the folder below the root, such as {@code double.transfer}
 * @param verdict what the checker must say of it
 * @param path the file or folder
 */
public record Program(String folder, Verdict verdict, Path path) {

  /** What the checker must say of a program. */
  public enum Verdict {
    /** Exactly the findings that the program expects, and at least one. */
    REJECT("reject"),
    /** Nothing. */
    ACCEPT("accept"),
    /** Exactly the findings that the program expects, which are today's wrong answer. */
    GAP("");

    private final String folder;

    Verdict(String folder) {
      this.folder = folder;
    }

    /**
     * The name of the folders that hold such programs.
     *
     * @return the name, empty where the programs lie in the folder itself
     */
    public String folder() {
      return folder;
    }
  }

  /**
   * The name that the program shares with its twin.
   *
   * @return the name of the file or folder
   */
  public String name() {
    return path.getFileName().toString();
  }

  /**
   * The source files, in a stable order.
   *
   * @return at least one file
   */
  public List<Path> sources() {
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The findings that the program's comments ask for.
   *
   * @return the expectations of all its files
   */
  public List<Expectation> expectations() {
    return sources().stream().flatMap(file -> Expectations.in(file).stream()).toList();
  }

  /**
   * Compiles the program and compares what is said with what it expects.
   *
   * @param compilation the compilation to use
   * @return the differences, none for a program that is judged rightly
   */
  public Comparison judge(CheckedCompilation compilation) {
    return Comparison.of(expectations(), compilation.compile(sources()));
  }
}
