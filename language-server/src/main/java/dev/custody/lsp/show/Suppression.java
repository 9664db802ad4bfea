package dev.custody.lsp.show;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import dev.custody.engine.CheckRun;
import dev.custody.lsp.text.Buffer;
import dev.custody.lsp.text.Texts;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.tools.SimpleJavaFileObject;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.jspecify.annotations.Nullable;

/**
 * An annotation that silences one rule for one declaration, beside a comment that asks for the
 * reason.
 *
 * @param title what it does, as an editor offers it
 * @param edit the change
 */
record Suppression(String title, TextEdit edit) {

  private static final String ANNOTATION = "SuppressWarnings";

  /** The declaration around a place, and what is already suppressed on it. */
  private record Target(String name, int start, @Nullable ExpressionTree values, int end) {}

  /**
   * Finds where to suppress a rule.
   *
   * @param key the rule
   * @param buffer the file
   * @param offset where the finding is
   * @return the change; nothing where no declaration is around
   */
  static Optional<Suppression> of(String key, Buffer buffer, int offset) {
    String text = buffer.text();
    return around(text, offset)
        .map(
            target -> {
              String quoted = "\"ownership:" + key + "\"";
              String title = "Suppress " + key + " on " + target.name() + ", with a reason";
              return new Suppression(title, edit(text, target, quoted));
            });
  }

  private static TextEdit edit(String text, Target target, String quoted) {
    if (target.values() instanceof NewArrayTree list) {
      boolean isEmpty = list.getInitializers().isEmpty();
      Range before = Texts.range(text, target.end() - 1, target.end() - 1);
      return new TextEdit(before, isEmpty ? quoted : ", " + quoted);
    }
    if (target.values() != null) {
      String old = text.substring(target.start(), target.end());
      Range all = Texts.range(text, target.start(), target.end());
      return new TextEdit(all, "{" + old + ", " + quoted + "}");
    }
    int line = text.lastIndexOf('\n', target.start() - 1) + 1;
    String indent =
        text.substring(line, target.start()).isBlank() ? text.substring(line, target.start()) : "";
    return new TextEdit(
        Texts.range(text, target.start(), target.start()),
        "@" + ANNOTATION + "(" + quoted + ") // FIXME: say why this is right\n" + indent);
  }

  private static Optional<Target> around(String text, int offset) {
    try {
      JavacTask task =
          (JavacTask)
              CheckRun.compiler()
                  .getTask(
                      null, null, d -> {}, List.of("-proc:none"), null, List.of(new Text(text)));
      CompilationUnitTree unit = task.parse().iterator().next();
      Finder finder = new Finder(unit, Trees.instance(task).getSourcePositions(), offset);
      finder.scan(unit, null);
      return Optional.ofNullable(finder.target);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Looks for the innermost method, field or class around an offset. */
  private static final class Finder extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final int offset;
    private @Nullable Target target;
    private boolean inMethod;

    Finder(CompilationUnitTree unit, SourcePositions positions, int offset) {
      this.unit = unit;
      this.positions = positions;
      this.offset = offset;
    }

    @Override
    public @Nullable Void scan(@Nullable Tree tree, @Nullable Void p) {
      boolean isAround =
          tree != null && (tree == unit || (start(tree) <= offset && offset <= end(tree)));
      return isAround ? super.scan(tree, p) : null;
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void p) {
      inMethod = false;
      if (!tree.getSimpleName().toString().isEmpty()) {
        take(tree, tree.getSimpleName().toString(), tree.getModifiers());
      }
      return super.visitClass(tree, p);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void p) {
      boolean isConstructor = tree.getReturnType() == null;
      take(
          tree, isConstructor ? "the constructor" : tree.getName().toString(), tree.getModifiers());
      inMethod = true;
      return super.visitMethod(tree, p);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void p) {
      if (!inMethod) {
        take(tree, tree.getName().toString(), tree.getModifiers());
      }
      return super.visitVariable(tree, p);
    }

    private void take(Tree tree, String name, ModifiersTree modifiers) {
      for (AnnotationTree annotation : modifiers.getAnnotations()) {
        if (annotation.getAnnotationType().toString().endsWith(ANNOTATION)
            && annotation.getArguments().size() == 1) {
          ExpressionTree value = annotation.getArguments().get(0);
          ExpressionTree inner =
              value instanceof com.sun.source.tree.AssignmentTree a ? a.getExpression() : value;
          target = new Target(name, start(inner), inner, end(inner));
          return;
        }
      }
      target = new Target(name, start(tree), null, 0);
    }

    private int start(Tree tree) {
      return (int) positions.getStartPosition(unit, tree);
    }

    private int end(Tree tree) {
      return (int) positions.getEndPosition(unit, tree);
    }
  }

  private static final class Text extends SimpleJavaFileObject {
    private final String text;

    Text(String text) {
      super(java.net.URI.create("string:///Source.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
