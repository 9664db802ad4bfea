package dev.custody.testdata;

import dev.custody.testdata.Program.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folders that hold programs: {@code <folder>/reject}, {@code <folder>/accept}, and {@code
 * known-gaps}, whose programs lie in it directly. Only {@code kernel-bugs} is divided further, into
 * one case for each bug: {@code kernel-bugs/<case>/reject} and {@code kernel-bugs/<case>/accept}.
 *
 * @param root the folder above them
 */
public record ProgramTree(Path root) {
  private static final String GAPS = "known-gaps";
  private static final String BUGS = "kernel-bugs";

  /**
   * The folders with programs, sorted by name.
   *
   * @return names below the root
   */
  public List<String> folders() {
    return children(root).stream()
        .filter(folder -> isGaps(folder) || hasVerdict(folder) || !cases(folder).isEmpty())
        .map(folder -> folder.getFileName().toString())
        .toList();
  }

  /**
   * All programs, sorted by folder, verdict and name.
   *
   * @return the programs
   */
  public List<Program> programs() {
    return folders().stream().flatMap(folder -> programs(folder).stream()).toList();
  }

  /**
   * The programs of one folder.
   *
   * @param folder a name below the root
   * @return the programs, sorted by verdict and name; none when there is no such folder
   */
  public List<Program> programs(String folder) {
    if (folder.equals(GAPS)) {
      return programs(folder, Verdict.GAP);
    }
    List<Program> programs = new ArrayList<>(programs(folder, Verdict.REJECT));
    programs.addAll(programs(folder, Verdict.ACCEPT));
    return programs;
  }

  /**
   * The programs of one folder with one verdict, those of its cases included.
   *
   * @param folder a name below the root
   * @param verdict what the checker must say of them
   * @return the programs, sorted by case and name
   */
  public List<Program> programs(String folder, Verdict verdict) {
    Path place = root.resolve(folder);
    return Stream.concat(Stream.of(place), cases(place).stream())
        .flatMap(home -> children(home.resolve(verdict.folder())).stream())
        .filter(ProgramTree::isProgram)
        .map(path -> new Program(folder, verdict, path))
        .toList();
  }

  /** The folders between a folder and its verdicts. */
  private static List<Path> cases(Path folder) {
    return folder.endsWith(BUGS)
        ? children(folder).stream().filter(ProgramTree::hasVerdict).toList()
        : List.of();
  }

  private static boolean isProgram(Path path) {
    return Files.isDirectory(path) || path.toString().endsWith(".java");
  }

  private static boolean isGaps(Path folder) {
    return folder.endsWith(GAPS);
  }

  private static boolean hasVerdict(Path folder) {
    return Stream.of(Verdict.REJECT, Verdict.ACCEPT)
        .anyMatch(verdict -> Files.isDirectory(folder.resolve(verdict.folder())));
  }

  private static List<Path> children(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
