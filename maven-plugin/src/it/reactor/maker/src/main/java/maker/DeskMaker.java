package maker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

@SupportedAnnotationTypes("maker.Desk")
public final class DeskMaker extends AbstractProcessor {
  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement annotation : annotations) {
      for (Element element : round.getElementsAnnotatedWith(annotation)) {
        write(element);
      }
    }
    return false;
  }

  private void write(Element element) {
    String name = "DeskOf" + element.getSimpleName();
    try (Writer out = processingEnv.getFiler().createSourceFile("made." + name, element).openWriter()) {
      out.write(
          "package made;\n"
              + "import dev.custody.annotations.Owned;\n"
              + "import shop.Lease;\n"
              + "final class " + name + " {\n"
              + "  static void take(@Owned Lease lease) {\n"
              + "    lease.giveBack();\n"
              + "  }\n"
              + "}\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
