package dev.custody.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The classes of a file, when javac also translates them. */
final class SourceClassesTest {
  private static final String FILE =
      """
      import dev.custody.annotations.*;
      import java.util.*;

      class First {
        Runnable translated = () -> System.out.println("a lambda");

        void take() {
          List<@Owned Res> all = new ArrayList<>();
          all.add(new Res());
          Second.closeAll(all);
        }

        void first(@Owned Res res) {
          res.close();
          %1$s
        }
      }

      class Second {
        static void closeAll(List<@Owned Res> all) {
          while (!all.isEmpty()) {
            all.remove(0).close();
          }
        }

        void second(@Owned Res res) {
          res.close();
          %1$s
        }
      }

      @Tracked
      class Res {
        void close(@Owned Res this) {}
      }
      """;

  @TempDir Path directory;

  @Test
  void areToldInTheOrderOfTheText() throws IOException {
    assertThat(compile(FILE.formatted("res.close();")))
        .containsExactly("15: [double.transfer]", "28: [double.transfer]");
  }

  @Test
  void areTranslatedAfterwards() throws IOException {
    assertThat(compile(FILE.formatted(""))).isEmpty();
    assertThat(classFiles()).containsExactly("First.class", "Res.class", "Second.class");
  }

  @Test
  void leaveTheErrorsOfOneOfThemToTheCompiler() throws IOException {
    assertThat(compile(FILE.formatted("") + "class Third { int lost() {} }"))
        .containsExactly("36: missing");
  }

  private List<String> compile(String text) throws IOException {
    Path source = Files.writeString(directory.resolve("First.java"), text);
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    var javac = ToolProvider.getSystemJavaCompiler();
    try (var files = javac.getStandardFileManager(said, Locale.ROOT, null)) {
      List<String> options =
          List.of(
              "-Xlint:none",
              "-classpath",
              System.getProperty("java.class.path"),
              "-d",
              directory.toString());
      var task = javac.getTask(null, files, said, options, null, files.getJavaFileObjects(source));
      task.setProcessors(List.of(new OwnershipChecker()));
      task.call();
    }
    return said.getDiagnostics().stream()
        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
        .map(each -> each.getLineNumber() + ": " + firstWord(each))
        .toList();
  }

  private static String firstWord(Diagnostic<?> diagnostic) {
    String message = diagnostic.getMessage(Locale.ROOT);
    return message.substring(0, message.indexOf(' '));
  }

  private List<String> classFiles() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".class"))
          .sorted()
          .toList();
    }
  }
}
