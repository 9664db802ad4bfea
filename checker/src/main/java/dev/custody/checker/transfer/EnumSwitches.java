package dev.custody.checker.transfer;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.dataflow.cfg.node.CaseNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.javacutil.ElementUtils;
import org.checkerframework.javacutil.TreeUtils;
import org.checkerframework.javacutil.TypesUtils;
import org.jspecify.annotations.Nullable;

/**
 * Switch statements that have a case for each constant of their enum, and so need no default: when
 * all cases but the last were asked in vain, the last one matches. For switch expressions, and for
 * statements over patterns, the framework knows that by itself.
 */
final class EnumSwitches {

  private final Set<Tree> last = Collections.newSetFromMap(new IdentityHashMap<>());

  EnumSwitches(Tree code) {
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitSwitch(SwitchTree tree, @Nullable Void p) {
        List<? extends CaseTree> cases = tree.getCases();
        if (!cases.isEmpty() && namesAll(tree.getExpression(), cases)) {
          last.add(cases.get(cases.size() - 1));
        }
        return super.visitSwitch(tree, p);
      }
    }.scan(code, null);
  }

  /** Whether a condition, at this outcome, says that a constant is none of its enum's. */
  boolean isImpossible(Node condition, boolean outcome) {
    return !outcome && condition instanceof CaseNode test && last.contains(test.getTree());
  }

  private static boolean namesAll(ExpressionTree selector, List<? extends CaseTree> cases) {
    TypeMirror type = TreeUtils.typeOf(selector);
    TypeElement declared = type == null ? null : TypesUtils.getTypeElement(type);
    if (declared == null || declared.getKind() != ElementKind.ENUM) {
      return false;
    }
    Set<String> missing = new HashSet<>();
    ElementUtils.getEnumConstants(declared).forEach(name -> missing.add(name.toString()));
    for (CaseTree each : cases) {
      if (each.getExpressions().isEmpty()) {
        return false; // a default, wherever it stands
      }
      for (ExpressionTree label : each.getExpressions()) {
        missing.remove(nameOf(label));
      }
    }
    return missing.isEmpty();
  }

  private static String nameOf(ExpressionTree label) {
    return label instanceof IdentifierTree name
        ? name.getName().toString()
        : label instanceof MemberSelectTree select ? select.getIdentifier().toString() : "";
  }
}
