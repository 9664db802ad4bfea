package dev.custody.checker.transfer;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.custody.checker.contracts.Constructors;
import dev.custody.checker.contracts.Contracts;
import dev.custody.checker.contracts.Demand;
import dev.custody.checker.contracts.MethodContract;
import dev.custody.checker.contracts.Typing;
import dev.custody.checker.types.Inheritance;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** What the text of a closure takes from the code around it, and what it does with that. */
final class Captures {

  private final Contracts contracts;
  private final Typing typing;

  Captures(Contracts contracts, Typing typing) {
    this.contracts = contracts;
    this.typing = typing;
  }

  /**
   * The local variables of the code around a closure that its body mentions, in order, each with
   * its first mention. Making an object of a local class mentions what that class captures.
   */
  Map<VariableElement, Tree> variables(Tree closure) {
    return variables(closure, new HashSet<>());
  }

  private Map<VariableElement, Tree> variables(Tree closure, Set<ClassTree> seen) {
    Map<VariableElement, Tree> mentioned = new LinkedHashMap<>();
    Set<Element> declared = new LinkedHashSet<>();
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void p) {
        if (TreeUtils.elementFromUse(tree) instanceof VariableElement variable
            && isLocal(variable.getKind())) {
          mentioned.putIfAbsent(variable, tree);
        }
        return super.visitIdentifier(tree, p);
      }

      @Override
      public @Nullable Void visitVariable(VariableTree tree, @Nullable Void p) {
        declared.add(TreeUtils.elementFromDeclaration(tree));
        return super.visitVariable(tree, p);
      }

      @Override
      public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void p) {
        ClassTree local = typing.localClass(tree);
        if (local != null && tree != closure && seen.add(local)) {
          variables(local, seen)
              .keySet()
              .forEach(variable -> mentioned.putIfAbsent(variable, tree));
        }
        return super.visitNewClass(tree, p);
      }
    }.scan(closure, null);
    mentioned.keySet().removeAll(declared);
    return mentioned;
  }

  private static boolean isLocal(ElementKind kind) {
    return switch (kind) {
      case LOCAL_VARIABLE, PARAMETER, EXCEPTION_PARAMETER, RESOURCE_VARIABLE, BINDING_VARIABLE ->
          true;
      default -> false;
    };
  }

  /** Where a closure names the object around it, or a member of that; null where it does not. */
  static @Nullable Tree mentionOfThis(Tree closure, TypeElement around) {
    return new TreeScanner<@Nullable Tree, @Nullable Void>() {
      @Override
      public @Nullable Tree visitIdentifier(IdentifierTree tree, @Nullable Void p) {
        Element element = TreeUtils.elementFromUse(tree);
        boolean isMember =
            (element.getKind() == ElementKind.FIELD || element.getKind() == ElementKind.METHOD)
                && !element.getModifiers().contains(Modifier.STATIC)
                && isOfOuter(element, closure, around);
        boolean isThis = !(closure instanceof ClassTree) && tree.getName().contentEquals("this");
        return isMember || isThis ? tree : null;
      }

      @Override
      public @Nullable Tree visitMemberSelect(MemberSelectTree tree, @Nullable Void p) {
        boolean isOuterThis =
            tree.getIdentifier().contentEquals("this")
                && around.equals(TreeUtils.elementFromTree(tree.getExpression()));
        return isOuterThis ? tree : super.visitMemberSelect(tree, p);
      }

      @Override
      public @Nullable Tree visitClass(ClassTree tree, @Nullable Void p) {
        boolean hasOwnThis = tree != closure && !(closure instanceof ClassTree);
        return hasOwnThis ? null : super.visitClass(tree, p);
      }

      @Override
      public @Nullable Tree reduce(@Nullable Tree first, @Nullable Tree second) {
        return first != null ? first : second;
      }
    }.scan(closure, null);
  }

  /** Whether a name stands for a member of the object around, rather than of the closure's own. */
  private static boolean isOfOuter(Element member, Tree closure, TypeElement around) {
    if (!(closure instanceof ClassTree own)) {
      return true; // a lambda has no object of its own
    }
    Element declaring = member.getEnclosingElement();
    return Inheritance.inherits(around, declaring)
        && !Inheritance.inherits(TreeUtils.elementFromDeclaration(own), declaring);
  }

  /** All that a closure's body demands of a variable, by the calls and stores in it. */
  Set<Demand> demands(Tree closure, VariableElement variable, boolean runsOnce) {
    Set<Demand> found = EnumSet.noneOf(Demand.class);
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void p) {
        MethodContract contract = contracts.of(TreeUtils.elementFromUse(tree));
        if (refersTo(TreeUtils.getReceiverTree(tree), variable)) {
          found.add(runsOnce ? Demand.OWNER : contract.receiver());
        }
        arguments(contract, tree.getArguments());
        return super.visitMethodInvocation(tree, p);
      }

      @Override
      public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void p) {
        arguments(contracts.of(Constructors.of(tree)), tree.getArguments());
        return super.visitNewClass(tree, p);
      }

      private void arguments(MethodContract contract, List<? extends ExpressionTree> arguments) {
        for (int i = 0; i < arguments.size() && !contract.parameters().isEmpty(); i++) {
          if (refersTo(arguments.get(i), variable)) {
            found.add(contract.parameter(i).demand());
          }
        }
      }

      @Override
      public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void p) {
        if (refersTo(tree.getQualifierExpression(), variable)) {
          found.add(contracts.of(TreeUtils.elementFromUse(tree)).receiver());
        }
        return super.visitMemberReference(tree, p);
      }

      @Override
      public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void p) {
        if (tree.getVariable() instanceof MemberSelectTree field
            && refersTo(field.getExpression(), variable)) {
          found.add(Demand.EXCLUSIVE);
        }
        return super.visitAssignment(tree, p);
      }
    }.scan(closure, null);
    return found;
  }

  private static boolean refersTo(@Nullable Tree tree, VariableElement variable) {
    return tree instanceof ExpressionTree expression
        && TreeUtils.withoutParens(expression) instanceof IdentifierTree identifier
        && variable.equals(TreeUtils.elementFromUse(identifier));
  }
}
