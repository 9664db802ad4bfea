package dev.custody.audit;

import java.util.List;

/**
 * What of a tree is believed rather than checked.
 *
 * @param roots the trees, with what is in each
 * @param trusted every {@code @Trusted}
 * @param suppressions every suppression of a rule
 * @param stubs every stub file, given or found
 * @param unchecked every file that was not looked into
 */
public record AuditReport(
    List<Root> roots,
    List<TrustedPiece> trusted,
    List<Suppression> suppressions,
    List<StubFile> stubs,
    List<UncheckedFile> unchecked) {

  /** Copies the lists, so that a report never changes. */
  public AuditReport {
    roots = List.copyOf(roots);
    trusted = List.copyOf(trusted);
    suppressions = List.copyOf(suppressions);
    stubs = List.copyOf(stubs);
    unchecked = List.copyOf(unchecked);
  }

  /**
   * One of the trees.
   *
   * @param path how it was named
   * @param counts how much is in it; a file of two trees counts for the first
   */
  public record Root(String path, Counts counts) {}

  /** Returns the counts of all trees together. */
  public Counts total() {
    return roots.stream().map(Root::counts).reduce(Counts.NONE, Counts::plus);
  }

  /** Returns how many declarations the stub files assert. */
  public int assumptions() {
    return stubs.stream().mapToInt(stub -> stub.assumptions().size()).sum();
  }
}
