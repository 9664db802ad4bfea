package dev.custody.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SuppressionsTest {
  @TempDir private Path tree;

  @Test
  void areListedWithTheRulesThatTheySilence() {
    List<Suppression> suppressions =
        suppressions(
            """
            class Keys {
              static final String LEAK = "ownership:owned.leaked";

              @SuppressWarnings("ownership") void all() {}
              @java.lang.SuppressWarnings(value = {"unchecked", "ownership:moved.out", LEAK})
              void some() {}
            }
            """);

    assertThat(suppressions)
        .extracting(s -> s.place().line(), s -> s.place().declaration(), Suppression::rule)
        .containsExactly(
            tuple(4, "Keys.all()", null),
            tuple(5, "Keys.some()", Words.of("moved.out")),
            tuple(5, "Keys.some()", Words.of("owned.leaked")));
  }

  @Test
  void areOnlyThoseThatTheCheckerHeeds() {
    assertThat(
            suppressions(
                """
                class Others {
                  @SuppressWarnings("unchecked") void a() {}
                  @SuppressWarnings("all") void b() {}
                  @SuppressWarnings("owned.leaked") void c() {}
                  @SuppressWarnings({}) void d() {}
                  @SuppressWarnings void e() {}
                  @org.example.SuppressWarnings("ownership") void f() {}
                }
                """))
        .isEmpty();
  }

  @Test
  void includeWhatMayBeOneThoughItsNameIsOfAnotherFile() {
    Suppression suppression =
        suppressions("class May { @SuppressWarnings(Keys.LEAK) void f() {} }").get(0);

    assertThat(suppression.rule()).isEqualTo(Words.asWritten("Keys.LEAK"));
  }

  @Test
  void areFoundOnEveryKindOfDeclaration() {
    List<Suppression> suppressions =
        suppressions(
            """
            @SuppressWarnings("ownership") enum Kinds {
              @SuppressWarnings("ownership") ONE;
              @SuppressWarnings("ownership") int field, other;
              @SuppressWarnings("ownership") Kinds() {}
              void f(@SuppressWarnings("ownership") int p) {
                @SuppressWarnings("ownership") int local = 0;
                for (@SuppressWarnings("ownership") int i : all()) {}
                try (@SuppressWarnings("ownership") var in = open()) {}
              }
              record Pair(@SuppressWarnings("ownership") int a) {}
            }
            """);

    assertThat(suppressions)
        .extracting(s -> s.place().kind(), s -> s.place().declaration(), Suppression::methods)
        .containsExactly(
            tuple(Place.Kind.TYPE, "Kinds", 2),
            tuple(Place.Kind.FIELD, "Kinds.ONE", 0),
            tuple(Place.Kind.FIELD, "Kinds.field, other", 0),
            tuple(Place.Kind.CONSTRUCTOR, "Kinds.Kinds()", 1),
            tuple(Place.Kind.PARAMETER, "Kinds.f(int).p", 1),
            tuple(Place.Kind.LOCAL, "Kinds.f(int).local", 1),
            tuple(Place.Kind.LOCAL, "Kinds.f(int).i", 1),
            tuple(Place.Kind.LOCAL, "Kinds.f(int).in", 1),
            tuple(Place.Kind.PARAMETER, "Kinds.Pair.a", 0));
  }

  @Test
  void bringTheCommentBesideThem() {
    assertThat(comment("@SuppressWarnings(\"ownership\") // reset keeps it\n  void f() {}"))
        .isEqualTo("reset keeps it");
    assertThat(
            comment("// reset\n  // keeps it\n  @SuppressWarnings(\"ownership\")\n  void f() {}"))
        .isEqualTo("reset keeps it");
    assertThat(
            comment("/* reset\n   * keeps it */\n  @SuppressWarnings(\"ownership\") void f() {}"))
        .isEqualTo("reset keeps it");
    assertThat(comment("@SuppressWarnings(\"ownership\")\n  // reset keeps it\n  void f() {}"))
        .isEqualTo("reset keeps it");
    assertThat(comment("@SuppressWarnings(\"ownership\") void f() {} // reset keeps it"))
        .isEqualTo("reset keeps it");
  }

  @Test
  void doNotTakeTheCommentOfSomethingElse() {
    assertThat(comment("/** Resets. */\n  @SuppressWarnings(\"ownership\")\n  void f() {}"))
        .isEmpty();
    assertThat(comment("// Apart.\n\n  @SuppressWarnings(\"ownership\")\n  void f() {}")).isEmpty();
    assertThat(comment("int a; // a field\n  @SuppressWarnings(\"ownership\")\n  void f() {}"))
        .isEmpty();
    assertThat(comment("@SuppressWarnings(\"ownership\")\n  void f() {\n    // inside\n  }"))
        .isEmpty();
  }

  private String comment(String member) {
    return suppressions("class Commented {\n  " + member + "\n}\n").get(0).comment();
  }

  private List<Suppression> suppressions(String source) {
    AuditReport report = Trees.audit(tree, source);
    assertThat(report.unchecked()).isEmpty();
    return report.suppressions();
  }
}
