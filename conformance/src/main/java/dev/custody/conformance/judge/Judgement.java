package dev.custody.conformance.judge;

import dev.custody.conformance.generate.Candidate;
import dev.custody.testdata.Finding;
import java.util.List;
import java.util.Map;

/**
 * What was said about one program.
 *
 * @param candidate the program
 * @param findings what the checker objects to
 * @param javaErrors what javac itself objects to, which is a defect of whoever wrote the program
 * @param classes the class files by binary name, also of a program that the checker rejects; empty
 *     if it is not Java
 */
public record Judgement(
    Candidate candidate,
    List<Finding> findings,
    List<String> javaErrors,
    Map<String, byte[]> classes) {

  /** Copies the collections. */
  public Judgement {
    findings = List.copyOf(findings);
    javaErrors = List.copyOf(javaErrors);
    classes = Map.copyOf(classes);
  }

  /**
   * Whether javac accepts the program, without the checker.
   *
   * @return false for a defect of the generator
   */
  public boolean isJava() {
    return javaErrors.isEmpty();
  }

  /**
   * Whether the checker accepts the program.
   *
   * @return true if neither it nor javac objects
   */
  public boolean isAccepted() {
    return isJava() && findings.isEmpty();
  }

  /**
   * The rules that the program breaks, as the checker sees it.
   *
   * @return the keys, each once, sorted
   */
  public List<String> keys() {
    return findings.stream().map(Finding::key).distinct().sorted().toList();
  }
}
