package dev.custody.checker.mends;

import com.sun.source.tree.ImportTree;
import dev.custody.checker.messages.Mend.Edit;
import dev.custody.checker.messages.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a file writes an annotation of ours, and the import which that takes. */
final class Imports {

  private static final String PACKAGE = "dev.custody.annotations";

  /**
   * An annotation that can be written.
   *
   * @param spelling the annotation, by its simple name where that is possible
   * @param edits the import that it needs; none where it is there already
   */
  record Written(String spelling, List<Edit> edits) {

    /** The edits of a change that writes it at one place. */
    List<Edit> with(Edit edit) {
      List<Edit> all = new ArrayList<>(edits);
      all.add(edit);
      return all;
    }
  }

  private Imports() {}

  /**
   * How to write an annotation.
   *
   * @param annotation as it is written where it is imported, such as {@code @Borrowed("#1")}
   * @param source the file
   */
  static Written of(String annotation, Source source) {
    int end = annotation.indexOf('(');
    String simple = annotation.substring(1, end < 0 ? annotation.length() : end);
    String qualified = PACKAGE + "." + simple;
    String inFull = annotation.replaceFirst(simple, qualified);
    for (ImportTree each : source.unit().getImports()) {
      String imported = each.getQualifiedIdentifier().toString();
      if (!each.isStatic() && (imported.equals(qualified) || imported.equals(PACKAGE + ".*"))) {
        return new Written(annotation, List.of());
      } else if (imported.endsWith("." + simple)) {
        return new Written(inFull, List.of());
      }
    }
    return new Written(annotation, List.of(added(qualified, source)));
  }

  /** Puts an import where the order of the alphabet wants it. */
  private static Edit added(String qualified, Source source) {
    String line = "import " + qualified + ";";
    ImportTree before = null;
    ImportTree first = null;
    for (ImportTree each : source.unit().getImports()) {
      if (!each.isStatic()) {
        first = first == null ? each : first;
        boolean smaller = each.getQualifiedIdentifier().toString().compareTo(qualified) < 0;
        before = smaller ? each : before;
      }
    }
    if (before != null) {
      return at(source.spans().of(before).orElseThrow().end(), "\n" + line, source);
    } else if (first != null) {
      return at(source.spans().of(first).orElseThrow().start(), line + "\n", source);
    }
    return Optional.ofNullable(source.unit().getPackage())
        .flatMap(source.spans()::of)
        .map(span -> at(span.end(), "\n\n" + line, source))
        .orElseGet(() -> at(0, line + "\n\n", source));
  }

  private static Edit at(int offset, String text, Source source) {
    return new Edit(source.spans().between(offset, offset), text);
  }
}
