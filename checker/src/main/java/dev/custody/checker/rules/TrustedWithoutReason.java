package dev.custody.checker.rules;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.util.TreePath;
import dev.custody.annotations.Trusted;
import dev.custody.checker.messages.Diagnostic;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import org.checkerframework.javacutil.TreeUtils;

/** {@code trusted.without.reason}: a {@code @Trusted} gives a blank reason. */
final class TrustedWithoutReason implements DeclarationRule {

  @Override
  public void checkClass(ClassTree tree, TreePath path, Context context) {
    check(TreeUtils.elementFromDeclaration(tree), tree.getModifiers(), context);
  }

  @Override
  public void checkMethod(MethodTree tree, TreePath path, Context context) {
    check(TreeUtils.elementFromDeclaration(tree), tree.getModifiers(), context);
  }

  private static void check(Element element, ModifiersTree modifiers, Context context) {
    Trusted trusted = element.getAnnotation(Trusted.class);
    if (trusted == null || !trusted.reason().isBlank()) {
      return;
    }
    Element named =
        element.getKind() == ElementKind.CONSTRUCTOR ? element.getEnclosingElement() : element;
    for (AnnotationTree annotation : modifiers.getAnnotations()) {
      if (Annotations.is(annotation, Trusted.class)) {
        context
            .reporter()
            .report(Diagnostic.TRUSTED_WITHOUT_REASON, annotation, named.getSimpleName());
      }
    }
  }
}
