package dev.custody.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AuditTest {
  @TempDir private Path tree;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Deprecated package a;",
        "@Deprecated module a { requires b; }",
        "class A { int f(Object o) { return switch (o) { case B(int i, var _) when i > 3 -> i;"
            + " case String _ -> { yield 2; } default -> 3; }; } }",
        "class A extends B { A(int x) { if (x > 3) throw new Error(); super(x); } }",
        "import module java.base; sealed interface A permits B {} record B(int _x) implements A {}",
        "void main() { }",
        "class A { String s = \"\"\"\n  a\\\n  b\"\"\"; int _ = 3; }",
        "\uFEFFclass A {}",
        ""
      })
  void readsJavaOfEveryVersion(String source) {
    assertThat(Trees.audit(tree, source).unchecked()).isEmpty();
  }

  @Test
  void listsWhatDoesNotParseAndGoesOn() {
    Trees.write(tree, "A.java", "class A { void f( { } }");
    Trees.write(tree, "B.java", "class B { void f() {} }");
    AuditReport report = audit();

    assertThat(report.unchecked())
        .extracting(f -> f.file().endsWith("/A.java"), UncheckedFile::why, UncheckedFile::detail)
        .containsExactly(
            tuple(true, UncheckedFile.Why.UNPARSABLE, "line 1: Parse error. Found \"{\""));
    assertThat(report.total()).isEqualTo(new Counts(1, 1, 0, 0));
  }

  @Test
  void listsWhatIsNoText() throws IOException {
    Files.write(tree.resolve("A.java"), "class Ä {}".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(audit().unchecked())
        .extracting(UncheckedFile::why, UncheckedFile::detail)
        .containsExactly(tuple(UncheckedFile.Why.UNREADABLE, "not in UTF-8"));
  }

  @Test
  void listsWhatIsTooDeepForTheParser() {
    int depth = 100_000;
    Trees.write(
        tree, "A.java", "class A { int x = " + "(".repeat(depth) + "1" + ")".repeat(depth) + "; }");

    assertThat(audit().unchecked())
        .extracting(UncheckedFile::detail)
        .containsExactly("too deeply nested to be read");
  }

  @Test
  void readsALongSum() {
    String sum = "\"a\"" + " + \"b\"".repeat(2_000);
    AuditReport report =
        Trees.audit(
            tree, "class A { @dev.custody.annotations.Trusted(reason = " + sum + ") void f() {} }");

    assertThat(report.trusted().get(0).reason()).isEqualTo(Words.of("a" + "b".repeat(2_000)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"**/gen/**", "gen/**", "gen/*.java", "**/Made.java", "**"})
  void leavesOutWhatAPatternMatchesBelowTheRoot(String pattern) {
    Trees.write(tree, "gen/Made.java", "class Made {}");
    AuditReport report = Audit.of(List.of(tree), List.of(), List.of(pattern));

    assertThat(report.unchecked())
        .extracting(UncheckedFile::why, UncheckedFile::detail)
        .containsExactly(tuple(UncheckedFile.Why.EXCLUDED, pattern));
    assertThat(report.total()).isEqualTo(Counts.NONE);
  }

  @Test
  void doesNotMatchPatternsWithWhatIsAboveTheRoot() {
    Path gen = tree.resolve("gen");
    Trees.write(gen, "src/Made.java", "class Made {}");

    assertThat(Audit.of(List.of(gen), List.of(), List.of("**/gen/**")).unchecked()).isEmpty();
  }

  @Test
  void listsEachDeclarationOfAStubFile() {
    Trees.write(
        tree,
        "lib.astub",
        """
        import dev.custody.annotations.*;

        package org.example;

        @Tracked(droppable = true)
        public interface Buf<T> {
          @Borrowed("this") Buf put(@Borrowed(exclusive = true) Buf this,
              byte b);
          class Inner { Inner(@Owned Buf from); }
        }

        package org.other;

        class Plain { void f(Object o); }
        """);

    assertThat(audit().stubs().get(0).assumptions())
        .containsExactly(
            new StubFile.Assumption(
                5, "org.example.Buf", "@Tracked(droppable = true) class", "class"),
            new StubFile.Assumption(
                7,
                "org.example.Buf",
                "@Borrowed(\"this\") Buf put(@Borrowed(exclusive = true) Buf this, byte b)",
                "put"),
            new StubFile.Assumption(9, "org.example.Buf.Inner", "Inner(@Owned Buf from)", "new"),
            new StubFile.Assumption(14, "org.other.Plain", "void f(Object o)", "f"));
  }

  @Test
  void listsAStubFileThatIsGivenAndFoundOnce() {
    Path stub = Trees.write(tree, "lib.astub", "package p;\nclass C { void f(); }");
    Path other = Trees.write(tree.resolve("elsewhere"), "more.astub", "package q;\nclass D { }");
    AuditReport report = Audit.of(List.of(stub), List.of(stub, other), List.of());

    assertThat(report.stubs()).hasSize(2);
    assertThat(report.assumptions()).isEqualTo(1);
  }

  @Test
  void listsAStubFileThatDoesNotParse() {
    Trees.write(tree, "lib.astub", "package p;\nclass C { void f( }");

    assertThat(audit().unchecked())
        .extracting(UncheckedFile::why, UncheckedFile::detail)
        .containsExactly(tuple(UncheckedFile.Why.UNPARSABLE, "line 2: Parse error. Found \"}\""));
  }

  @Test
  void refusesWhatIsNotThere() {
    Path gone = tree.resolve("gone");

    assertRefused("no such file or directory: " + gone, List.of(gone), List.of(), List.of());
    assertRefused("no Java sources below " + tree, List.of(tree), List.of(), List.of());
    assertRefused("no such file or directory: " + gone, List.of(tree), List.of(gone), List.of());
    assertRefused("a directory and no file: " + tree, List.of(tree), List.of(tree), List.of());
    assertRefused("not a pattern for paths: '[a' (", List.of(tree), List.of(), List.of("[a"));
  }

  private static void assertRefused(
      String line, List<Path> roots, List<Path> stubs, List<String> excludes) {
    assertThatThrownBy(() -> Audit.of(roots, stubs, excludes))
        .isInstanceOf(AuditException.class)
        .hasMessageStartingWith(line);
  }

  private AuditReport audit() {
    return Audit.of(List.of(tree), List.of(), List.of());
  }
}
