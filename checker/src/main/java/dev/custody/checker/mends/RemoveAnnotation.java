package dev.custody.checker.mends;

import com.sun.source.tree.AnnotationTree;
import dev.custody.checker.messages.Mend;
import dev.custody.checker.messages.Mend.Edit;
import dev.custody.checker.messages.Mending;
import dev.custody.checker.messages.Source;
import java.util.List;
import java.util.Optional;

/**
 * Takes an annotation away.
 *
 * @param annotation the annotation
 */
public record RemoveAnnotation(AnnotationTree annotation) implements Mending {

  @Override
  public Optional<Mend> in(Source source) {
    return source
        .spans()
        .of(annotation)
        .map(
            span -> {
              String text = source.text();
              int end = span.end();
              while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
                end++;
              }
              String name = text.substring(span.start(), span.end());
              return new Mend(
                  "Remove " + name,
                  List.of(new Edit(source.spans().between(span.start(), end), "")));
            });
  }
}
