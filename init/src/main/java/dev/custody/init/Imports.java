package dev.custody.init;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a source must import, and how it may name our annotations. */
final class Imports {
  private static final String PACKAGE = "dev.custody.annotations";

  private final Source source;
  private final Set<String> declared = new HashSet<>();
  private final Set<String> needed = new TreeSet<>();

  private Imports(Source source) {
    this.source = source;
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitClass(ClassTree tree, @Nullable Void p) {
        declared.add(tree.getSimpleName().toString());
        return super.visitClass(tree, p);
      }
    }.scan(source.tree(), null);
  }

  static Imports of(Source source) {
    return new Imports(source);
  }

  /** Returns a mark as this source may write it, and remembers what it needs. */
  String spelled(Mark mark) {
    String text = mark.text();
    for (String name : mark.names()) {
      if (isTaken(name)) {
        text = text.replaceAll("\\b" + name + "\\b", PACKAGE + "." + name);
      } else if (!isImported(name)) {
        needed.add(name);
      }
    }
    return text;
  }

  private boolean isTaken(String name) {
    return declared.contains(name)
        || imports().stream()
            .map(Imports::nameOf)
            .anyMatch(
                imported ->
                    imported.endsWith("." + name) && !imported.equals(PACKAGE + "." + name));
  }

  private boolean isImported(String name) {
    PackageTree own = source.tree().getPackage();
    return (own != null && own.getPackageName().toString().equals(PACKAGE))
        || imports().stream()
            .filter(one -> !one.isStatic())
            .map(Imports::nameOf)
            .anyMatch(
                imported ->
                    imported.equals(PACKAGE + "." + name) || imported.equals(PACKAGE + ".*"));
  }

  private List<? extends ImportTree> imports() {
    return source.tree().getImports();
  }

  private static String nameOf(ImportTree one) {
    return one.getQualifiedIdentifier().toString();
  }

  /** Returns the edits that import what is needed. */
  List<Edit> edits() {
    List<Edit> edits = new ArrayList<>();
    List<String> atEnd = new ArrayList<>();
    List<? extends ImportTree> near = near();
    for (String name : needed) {
      String qualified = PACKAGE + "." + name;
      near.stream()
          .filter(one -> nameOf(one).compareTo(qualified) > 0)
          .findFirst()
          .ifPresentOrElse(
              one -> edits.add(edit(source.start(one), line(qualified) + end())),
              () -> atEnd.add(qualified));
    }
    atEnd(near, atEnd, edits);
    return edits;
  }

  private void atEnd(List<? extends ImportTree> near, List<String> names, List<Edit> edits) {
    if (names.isEmpty()) {
      return;
    }
    String lines = String.join(end(), names.stream().map(Imports::line).toList());
    PackageTree own = source.tree().getPackage();
    if (!near.isEmpty()) {
      edits.add(edit(source.end(near.get(near.size() - 1)), end() + lines));
    } else if (!imports().isEmpty()) {
      edits.add(edit(source.end(imports().get(imports().size() - 1)), end() + end() + lines));
    } else if (own != null) {
      edits.add(edit(source.end(own), end() + end() + lines));
    } else {
      edits.add(edit(afterHeader(), lines + end() + end()));
    }
  }

  /** Returns the imports to sort into: those of this project, or all that are not static. */
  private List<? extends ImportTree> near() {
    List<? extends ImportTree> types = imports().stream().filter(one -> !one.isStatic()).toList();
    List<? extends ImportTree> ours =
        types.stream().filter(one -> nameOf(one).startsWith("dev.custody.")).toList();
    return ours.isEmpty() ? types : ours;
  }

  private Edit edit(int offset, String text) {
    return new Edit(source.file(), offset, text);
  }

  private static String line(String qualified) {
    return "import " + qualified + ";";
  }

  /** Returns the line end of the file. */
  private String end() {
    return source.text().contains("\r\n") ? "\r\n" : "\n";
  }

  /** Returns the offset behind a comment at the top that a blank line sets apart. */
  private int afterHeader() {
    String text = source.text();
    int first =
        source.tree().getTypeDecls().stream()
            .mapToInt((Tree type) -> source.start(type))
            .min()
            .orElse(0);
    String head = text.substring(0, first);
    int blank = Math.max(head.lastIndexOf("\n\n"), head.lastIndexOf("\r\n\r\n"));
    int at = blank < 0 ? 0 : head.startsWith("\r\n", blank) ? blank + 4 : blank + 2;
    // Between the parts of one comment there is no room.
    return Scan.skipBlank(text, 0) == first && isOutsideComments(head, at) ? at : 0;
  }

  private static boolean isOutsideComments(String head, int at) {
    int open = head.lastIndexOf("/*", at - 1);
    return open < 0 || head.indexOf("*/", open + 2) < at;
  }
}
