package dev.custody.checker.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RefsTest {

  private static final String SOURCE =
      """
      class Base { Object inherited; }
      class Driver extends Base {
        Object current;
        void member(Object rq, Object current2) {}
        static void utility(Object rq) {}
      }
      """;

  private List<ExecutableElement> methods = List.of();

  @BeforeEach
  void compile() throws IOException {
    JavaFileObject file =
        new SimpleJavaFileObject(URI.create("memory:///Driver.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return SOURCE;
          }
        };
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, List.of("-proc:none"), null, List.of(file));
    task.analyze();
    methods =
        ElementFilter.methodsIn(task.getElements().getTypeElement("Driver").getEnclosedElements());
  }

  @ParameterizedTest
  @CsvSource({"#1, 0", "#2, 1", "rq, 0", "current2, 1"})
  void aParameterIsNamedByNumberOrName(String text, int index) {
    assertThat(Refs.resolve(text, method("member"))).isEqualTo(new Ref.Parameter(index));
  }

  @ParameterizedTest
  @CsvSource({
    "current, current",
    "this.current, current",
    "inherited, inherited",
    "this.inherited, inherited"
  })
  void aFieldIsNamedWithOrWithoutThis(String text, String field) {
    assertThat(Refs.resolve(text, method("member"))).isEqualTo(new Ref.ThisField(field));
  }

  @ParameterizedTest
  @ValueSource(strings = {"#0", "#3", "#", "#x", "nobody", "this.nobody", ""})
  void whatIsNotThereIsUnresolved(String text) {
    assertThat(Refs.resolve(text, method("member"))).isEqualTo(new Ref.Unresolved(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"this", "this.current", "current", "#2"})
  void aStaticMethodHasNoReceiver(String text) {
    assertThat(Refs.resolve(text, method("utility"))).isEqualTo(new Ref.Unresolved(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"#1", "rq"})
  void aStaticMethodHasParameters(String text) {
    assertThat(Refs.resolve(text, method("utility"))).isEqualTo(new Ref.Parameter(0));
  }

  @ParameterizedTest
  @ValueSource(strings = "this")
  void theReceiverIsNamedThis(String text) {
    assertThat(Refs.resolve(text, method("member"))).isEqualTo(new Ref.This());
  }

  private ExecutableElement method(String name) {
    return methods.stream()
        .filter(m -> m.getSimpleName().contentEquals(name))
        .findFirst()
        .orElseThrow();
  }
}
