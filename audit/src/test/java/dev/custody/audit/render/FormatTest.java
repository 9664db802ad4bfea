package dev.custody.audit.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.custody.audit.Audit;
import dev.custody.audit.AuditReport;
import dev.custody.audit.Trees;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FormatTest {
  @TempDir private Path tree;
  private AuditReport report =
      new AuditReport(List.of(), List.of(), List.of(), List.of(), List.of());

  @BeforeEach
  void auditOneOfEverything() {
    Trees.write(
        tree,
        "main/Main.java",
        """
        import dev.custody.annotations.*;
        class Main {
          @Trusted(reason = "a | b_c") int max(int a, int b) { return a | b; }
          @Trusted(reason = Why.NOT) static class Native { void f() {} void g() {} }
          @Trusted(reason = "") void silent() {}
          @SuppressWarnings("ownership") // known
          void kept() {}
          @SuppressWarnings({"ownership:moved.out", Keys.K}) void taken() {}
          void proven() {}
        }
        """);
    Trees.write(tree, "main/lib.astub", "package p;\n@Tracked\nclass C { void f(@Owned C c); }\n");
    Trees.write(tree, "main/Broken.java", "class Broken {");
    Trees.write(tree, "gen/A.java", "class A {}");
    Trees.write(tree, "gen/B.java", "class B {}");
    report =
        Audit.of(
            List.of(tree.resolve("main"), tree.resolve("gen")), List.of(), List.of("[AB].java"));
  }

  @Test
  void textReadsFromTheSumToThePieces() {
    assertThat(rendered(Format.TEXT))
        .isEqualTo(
            """
            7 methods in 1 file: 1 left to the checker (14.2 %), 4 trusted, 2 suppressed
                    files  methods  trusted  suppressed  left to the checker
              main      1        7        4           2                    1
              gen       0        0        0           0                    0

            Trusted: 3
              main/Main.java:3
                method Main.max(int, int), 1 line
                  a | b_c
              main/Main.java:4
                class Main.Native, 1 line, 2 methods
                  Why.NOT (a constant of another file)
              main/Main.java:5
                method Main.silent(), 1 line
                  no reason given

            Suppressed: 3
              main/Main.java:6
                method Main.kept(), every rule
                  known
              main/Main.java:8
                method Main.taken(), moved.out
                  no comment beside it
              main/Main.java:8
                method Main.taken(), Keys.K (a constant of another file)
                  no comment beside it

            Assumed by stubs: 2
              main/lib.astub, 2 declarations
                p.C: class, f

            Not checked: 3
              main/Broken.java: line 1: Parse error. Found <EOF>
              excluded by '[AB].java': 2 files
            """);
  }

  @Test
  void markdownHasATableForEachPart() {
    assertThat(rendered(Format.MARKDOWN))
        .startsWith("# Audit\n\n7 methods in 1 file: ")
        .contains("| `main` | 1 | 7 | 4 | 2 | 1 |\n")
        .contains("| `main/Main.java:3` | method `Main.max(int, int)` | 1 | 1 | a \\| b\\_c |\n")
        .contains("| `main/Main.java:6` | method `Main.kept()` | every rule | 1 | known |\n")
        .contains("### `main/lib.astub`\n")
        .contains("| 3 | `p.C` | `void f(@Owned C c)` |\n")
        .contains("- `main/Broken.java`: line 1: ")
        .endsWith("- 2 files excluded by `[AB].java`\n");
  }

  @Test
  void jsonHoldsEverything() {
    JsonObject json = JsonParser.parseString(rendered(Format.JSON)).getAsJsonObject();

    assertThat(json.get("version").getAsInt()).isEqualTo(JsonRenderer.VERSION);
    assertThat(json.getAsJsonObject("total"))
        .hasToString(
            "{\"files\":1,\"methods\":7,\"trusted\":4,\"suppressed\":2,\"proven\":1,"
                + "\"share\":0.14285714285714285}");
    assertThat(json.getAsJsonArray("trusted").get(1))
        .hasToString(
            "{\"file\":\"main/Main.java\",\"line\":4,\"kind\":\"type\","
                + "\"declaration\":\"Main.Native\",\"reason\":{\"expression\":\"Why.NOT\"},"
                + "\"lines\":1,\"methods\":2}");
    assertThat(json.getAsJsonArray("suppressions").get(0))
        .hasToString(
            "{\"file\":\"main/Main.java\",\"line\":6,\"kind\":\"method\","
                + "\"declaration\":\"Main.kept()\",\"rule\":null,\"comment\":\"known\","
                + "\"methods\":1}");
    assertThat(json.getAsJsonArray("stubs").get(0).getAsJsonObject().getAsJsonArray("assumptions"))
        .hasToString(
            "[{\"line\":2,\"type\":\"p.C\",\"name\":\"class\",\"text\":\"@Tracked class\"},"
                + "{\"line\":3,\"type\":\"p.C\",\"name\":\"f\",\"text\":\"void f(@Owned C c)\"}]");
    assertThat(json.getAsJsonArray("unchecked"))
        .hasSize(3)
        .last()
        .hasToString("{\"file\":\"gen/B.java\",\"why\":\"excluded\",\"detail\":\"[AB].java\"}");
  }

  @Test
  void nothingIsSaidToBeNothing() {
    Path empty = Trees.write(tree, "Empty.java", "class Empty {}");
    AuditReport nothing = Audit.of(List.of(empty), List.of(), List.of());

    assertThat(Format.TEXT.render(nothing))
        .isEqualTo(
            """
            0 methods in 1 file: 0 left to the checker (100.0 %), 0 trusted, 0 suppressed

            Trusted: nothing

            Suppressed: nothing

            Assumed by stubs: nothing

            Not checked: nothing
            """);
  }

  private String rendered(Format format) {
    return format
        .render(report)
        .replace(tree + "/main", "main")
        .replace(tree + "/gen", "gen")
        .replaceAll(" {" + (tree.toString().length() + 1) + "}( files|(?=  *[0-9]))", "$1");
  }
}
