package dev.custody.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gathers the review surface of source trees; see {@link #of}. */
public final class Audit {
  private final List<Glob> excludes;
  private final List<AuditReport.Root> roots = new ArrayList<>();
  private final List<TrustedPiece> trusted = new ArrayList<>();
  private final List<Suppression> suppressions = new ArrayList<>();
  private final List<StubFile> stubs = new ArrayList<>();
  private final List<UncheckedFile> unchecked = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();

  private Audit(List<Glob> excludes) {
    this.excludes = excludes;
  }

  /**
   * Audits source trees.
   *
   * @param roots directories, which are searched for {@code .java} and {@code .astub} files, or
   *     such files themselves
   * @param stubs stub files that the checker is given, besides those found
   * @param excludes patterns of files to leave out, such as {@code **}{@code /generated/**}; they
   *     are matched with the path of a file below its root
   * @return what was found, in the order of the roots and of the files in each
   * @throws AuditException when a path is missing or holds nothing to read, or a pattern is none
   */
  public static AuditReport of(List<Path> roots, List<Path> stubs, List<String> excludes) {
    Audit audit = new Audit(excludes.stream().map(Glob::of).toList());
    stubs.forEach(FileTree::requireFile);
    roots.forEach(audit::root);
    stubs.stream().filter(audit::isNew).forEach(stub -> audit.stub(stub, FileTree.shown(stub)));
    return audit.report();
  }

  private AuditReport report() {
    return new AuditReport(roots, trusted, suppressions, stubs, unchecked);
  }

  private void root(Path root) {
    Counts counts = Counts.NONE;
    for (FileTree.Member member : FileTree.membersOf(root)) {
      if (isNew(member.file())) {
        counts = counts.plus(member(member));
      }
    }
    roots.add(new AuditReport.Root(FileTree.shown(root), counts));
  }

  private boolean isNew(Path file) {
    return seen.add(file.toAbsolutePath().normalize());
  }

  private Counts member(FileTree.Member member) {
    String shown = FileTree.shown(member.file());
    for (Glob glob : excludes) {
      if (glob.matches(member.below())) {
        unchecked.add(new UncheckedFile(shown, UncheckedFile.Why.EXCLUDED, glob.pattern()));
        return Counts.NONE;
      }
    }
    return member.isStub() ? stub(member.file(), shown) : source(member.file(), shown);
  }

  private Counts source(Path file, String shown) {
    try {
      FileAudit audit = FileAudit.of(JavaReader.read(file), shown);
      trusted.addAll(audit.trusted());
      suppressions.addAll(audit.suppressions());
      return audit.counts();
    } catch (UnusableFile e) {
      unchecked.add(e.as(shown));
      return Counts.NONE;
    }
  }

  private Counts stub(Path file, String shown) {
    try {
      stubs.add(new StubFile(shown, StubReader.read(file)));
    } catch (UnusableFile e) {
      unchecked.add(e.as(shown));
    }
    return Counts.NONE;
  }
}
