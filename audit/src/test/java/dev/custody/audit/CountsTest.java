package dev.custody.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CountsTest {
  @TempDir private Path tree;

  @Test
  void haveEachBodyOnce() {
    Counts counts =
        counts(
            """
            abstract class Bodies {
              int field = compute(() -> 1);
              static { a(); }
              { b(); }
              Bodies() {}
              abstract void none();
              native void neither();
              void one() { run(() -> { more(); }); }
              Object two() { return new Object() { public String toString() { return ""; } }; }
            }
            """);

    assertThat(counts).isEqualTo(new Counts(1, 6, 0, 0));
  }

  @Test
  void takeWhatIsTrustedFromWhatIsProven() {
    Counts counts =
        counts(
            """
            import dev.custody.annotations.Trusted;
            class Mixed {
              @Trusted(reason = "") void f() { new Object() { void g() {} }; }
              void h() {}
              @Trusted(reason = "") static class All {
                @Trusted(reason = "") @SuppressWarnings("ownership") void twice() {}
              }
            }
            """);

    assertThat(counts).isEqualTo(new Counts(1, 4, 3, 0));
    assertThat(counts.proven()).isEqualTo(1);
    assertThat(counts.share()).isEqualTo(0.25);
  }

  @Test
  void takeBodiesWithASuppressionOnInOrAroundThem() {
    Counts counts =
        counts(
            """
            class Mixed {
              @SuppressWarnings("ownership") void on() {}
              void in() { @SuppressWarnings("ownership:moved.out") int x = 0; }
              @SuppressWarnings("ownership") static class Around { void f() {} }
              void not() { @SuppressWarnings("unchecked") int x = 0; }
              @SuppressWarnings("ownership") int field = 1;
            }
            """);

    assertThat(counts).isEqualTo(new Counts(1, 4, 0, 3));
  }

  @Test
  void areWholeWhereThereIsNothingToProve() {
    assertThat(counts("package empty;").share()).isEqualTo(1);
  }

  @Test
  void areKeptForEachTreeAndEachFileCountsOnce() {
    Path a = Trees.write(tree, "a/A.java", "class A { void f() {} }");
    Path b = Trees.write(tree, "b/B.java", "class B { void f() {} void g() {} }");
    AuditReport report =
        Audit.of(List.of(a.getParent(), b.getParent(), tree), List.of(), List.of());

    assertThat(report.roots())
        .extracting(AuditReport.Root::counts)
        .containsExactly(new Counts(1, 1, 0, 0), new Counts(1, 2, 0, 0), Counts.NONE);
    assertThat(report.total()).isEqualTo(new Counts(2, 3, 0, 0));
  }

  private Counts counts(String source) {
    return Trees.audit(tree, source).total();
  }
}
