package dev.custody.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TrustedPiecesTest {
  private static final String IMPORT = "import dev.custody.annotations.Trusted;\n";

  @TempDir private Path tree;

  @Test
  void areListedWithPlaceReasonAndSize() {
    List<TrustedPiece> pieces =
        pieces(
            IMPORT
                + """
                class Ring<T> {
                  @Trusted(reason = "one exchange")
                  public T swap(@Borrowed Ring<T> this, T in, int[]... more)
                      throws Exception {
                    return in;
                  }

                  @Trusted(reason = "nobody has seen it yet")
                  Ring(java.util.List<T> from) {}
                }
                """);

    assertThat(pieces)
        .extracting(TrustedPiece::place)
        .extracting(Place::line, Place::kind, Place::declaration)
        .containsExactly(
            tuple(3, Place.Kind.METHOD, "Ring.swap(T, int[]...)"),
            tuple(9, Place.Kind.CONSTRUCTOR, "Ring.Ring(List)"));
    assertThat(pieces).extracting(TrustedPiece::lines).containsExactly(4, 1);
    assertThat(pieces).extracting(TrustedPiece::methods).containsExactly(1, 1);
    assertThat(pieces.get(0).reason()).isEqualTo(Words.of("one exchange"));
  }

  @Test
  void countEveryBodyOfAClass() {
    TrustedPiece piece =
        pieces(
                IMPORT
                    + """
                    @Trusted(reason = "modelled")
                    class Native {
                      static { load(); }
                      Native() {}
                      native void load();
                      void run() {
                        new Thread() {
                          @Override
                          public void run() {}
                        }.start();
                      }
                      record Size(int bytes) {
                        Size {
                          assert bytes > 0;
                        }
                      }
                    }
                    """)
            .get(0);

    assertThat(piece.place().kind()).isEqualTo(Place.Kind.TYPE);
    assertThat(piece.methods()).isEqualTo(5);
    assertThat(piece.lines()).isEqualTo(16);
  }

  @Test
  void areFoundWhereverADeclarationMayStand() {
    List<TrustedPiece> pieces =
        pieces(
            IMPORT
                + """
                interface Outer {
                  enum State {
                    OPEN {
                      @Trusted(reason = "1") void close() {}
                    };
                    @Trusted(reason = "2") State() {}
                  }
                  @Trusted(reason = "3") record Pair(int a, int b) {
                    @Trusted(reason = "4") Pair {}
                  }
                  default void run() {
                    @Trusted(reason = "5") class Local {
                      @Trusted(reason = "6") void deep() {}
                    }
                    use(new Outer() {
                      @Trusted(reason = "7") public void run() {}
                    });
                  }
                  @Trusted(reason = "8") @interface Mark {}
                }
                """);

    assertThat(pieces)
        .extracting(piece -> piece.place().declaration())
        .containsExactly(
            "Outer.State.OPEN.close()",
            "Outer.State.State()",
            "Outer.Pair",
            "Outer.Pair.Pair",
            "Outer.run().Local",
            "Outer.run().Local.deep()",
            "Outer.run().new Outer.run()",
            "Outer.Mark");
  }

  @Test
  void areKnownByWhateverNameJavaAllows() {
    String method = "class Named { %s void f() {} }";

    assertThat(pieces(method.formatted("@dev.custody.annotations.Trusted(reason = \"r\")")))
        .hasSize(1);
    assertThat(
            pieces("import dev.custody.annotations.*;" + method.formatted("@Trusted(reason=\"\")")))
        .hasSize(1);
    assertThat(pieces("import module custody;" + method.formatted("@Trusted(reason=\"\")")))
        .hasSize(1);
    assertThat(
            pieces("package dev.custody.annotations;" + method.formatted("@Trusted(reason=\"\")")))
        .hasSize(1);
    assertThat(pieces(IMPORT + method.formatted("\\u0040Trusted(reason=\"\")"))).hasSize(1);
  }

  @Test
  void areNotConfusedWithAnnotationsOfOthers() {
    String method = "class Named { @Trusted(reason = \"\") void f() {} }";

    assertThat(pieces(method)).isEmpty();
    assertThat(pieces("import org.example.Trusted;" + method)).isEmpty();
    assertThat(pieces("import dev.custody.annotations.*; import org.example.Trusted;" + method))
        .isEmpty();
    assertThat(pieces("import dev.custody.annotations.*; @interface Trusted {}" + method))
        .isEmpty();
    assertThat(
            pieces("import dev.custody.annotations.*; class C { @interface Trusted {} }" + method))
        .isEmpty();
  }

  @Test
  void giveReasonsThatAreJoinedOrNamed() {
    assertThat(reason("\"a\" + \" b\" + (\" c\")")).isEqualTo(Words.of("a b c"));
    assertThat(reason("\"\"\"\n    two\n    lines\"\"\"")).isEqualTo(Words.of("two lines"));
    assertThat(reason("HERE")).isEqualTo(Words.of("said once"));
    assertThat(reason("Other.THERE + \", indeed\"")).isEqualTo(Words.of("said there, indeed"));
    assertThat(reason("Source.Other.THERE")).isEqualTo(Words.of("said there"));
  }

  @Test
  void showReasonsThatCannotBeKnownAsWritten() {
    assertThat(reason("Reasons.WHY")).isEqualTo(Words.asWritten("Reasons.WHY"));
    assertThat(reason("\"see \"\n  + Reasons.WHY"))
        .isEqualTo(Words.asWritten("\"see \" + Reasons.WHY"));
    assertThat(reason("RING")).isEqualTo(Words.asWritten("RING"));
  }

  @Test
  void mayLackAReason() {
    assertThat(reason("\" \"")).isEqualTo(Words.of(""));
    assertThat(pieces(IMPORT + "class None { @Trusted void f() {} }").get(0).reason())
        .isEqualTo(Words.of(""));
  }

  private Words reason(String expression) {
    String source =
        IMPORT
            + """
            class Source {
              static final String RING = Source.RING + "!";
              static class Other { static final String THERE = "said there"; }
              static final String HERE = "said" + Inner.ONCE;
              interface Inner { String ONCE = " once"; }
              @Trusted(reason = %s) void f() {}
            }
            """
                .formatted(expression);
    return pieces(source).get(0).reason();
  }

  private List<TrustedPiece> pieces(String source) {
    AuditReport report = Trees.audit(tree, source);
    assertThat(report.unchecked()).isEmpty();
    return report.trusted();
  }
}
