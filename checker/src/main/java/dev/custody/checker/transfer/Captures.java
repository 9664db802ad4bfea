package dev.custody.checker.transfer;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberReferenceTree.ReferenceMode;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
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

  private Map<VariableElement, Tree> variables(Tree closure, Set<Tree> seen) {
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
        if (tree != closure) {
          through(typing.localClass(tree), tree);
        }
        return super.visitNewClass(tree, p);
      }

      @Override
      public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void p) {
        through(tree.getMode() == ReferenceMode.NEW ? madeBy(tree) : helper(tree), tree);
        return super.visitMemberReference(tree, p);
      }

      @Override
      public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void p) {
        through(closure instanceof ClassTree ? null : helper(tree), tree);
        return super.visitMethodInvocation(tree, p);
      }

      @Override
      public @Nullable Void visitClass(ClassTree tree, @Nullable Void p) {
        through(above(tree), tree.getExtendsClause());
        return super.visitClass(tree, p);
      }

      private void through(@Nullable Tree other, @Nullable Tree mention) {
        if (other != null && mention != null && seen.add(other)) {
          variables(other, seen).keySet().forEach(each -> mentioned.putIfAbsent(each, mention));
        }
      }
    }.scan(closure, null);
    mentioned.keySet().removeAll(declared);
    return mentioned;
  }

  /**
   * The classes of the file whose bodies see what a closure captures, itself first if it is one.
   */
  List<Tree> holders(Tree closure) {
    List<Tree> holders = new ArrayList<>();
    holders.add(closure);
    Tree next =
        closure instanceof MemberReferenceTree reference ? madeBy(reference) : above(closure);
    while (next != null) {
      holders.add(next);
      next = above(next);
    }
    return holders;
  }

  /** The local class that a class extends; null where it extends none. */
  private @Nullable ClassTree above(Tree type) {
    return type instanceof ClassTree tree
            && TreeUtils.elementFromDeclaration(tree).getSuperclass() instanceof DeclaredType above
        ? typing.localClass(above.asElement())
        : null;
  }

  /** The local class that a reference to a constructor makes objects of; null for any other. */
  private @Nullable ClassTree madeBy(MemberReferenceTree reference) {
    return reference.getMode() == ReferenceMode.NEW
            && TreeUtils.typeOf(reference.getQualifierExpression()) instanceof DeclaredType made
        ? typing.localClass(made.asElement())
        : null;
  }

  /**
   * The method of a local or anonymous class that code in it names or calls on its own object.
   *
   * @return its declaration; null for any other method
   */
  @Nullable MethodTree helper(Tree tree) {
    if (tree instanceof MethodInvocationTree call) {
      boolean isOwn =
          call.getMethodSelect() instanceof IdentifierTree
              || isOwnObject(TreeUtils.getReceiverTree(call));
      return isOwn ? typing.localMethod(TreeUtils.elementFromUse(call)) : null;
    }
    return tree instanceof MemberReferenceTree reference
            && reference.getMode() == ReferenceMode.INVOKE
            && isOwnObject(reference.getQualifierExpression())
        ? typing.localMethod(TreeUtils.elementFromUse(reference))
        : null;
  }

  /** Whether code of a class names its own object, or what that is above; in full, too. */
  private static boolean isOwnObject(@Nullable ExpressionTree receiver) {
    Name name =
        receiver instanceof MemberSelectTree inFull
            ? inFull.getIdentifier()
            : receiver instanceof IdentifierTree alone ? alone.getName() : null;
    return name != null && (name.contentEquals("this") || name.contentEquals("super"));
  }

  /** Whether code that has a variable as its own gives the value up or keeps it elsewhere. */
  boolean takes(Tree code, VariableElement variable, boolean isContainer) {
    return isContainer
        ? variables(code).containsKey(variable)
        : new Taking(variable, contracts, typing, this).isIn(code);
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
    Element declaring = member.getEnclosingElement();
    boolean isOwn = // while a lambda has no object of its own
        closure instanceof ClassTree own
            && Inheritance.inherits(TreeUtils.elementFromDeclaration(own), declaring);
    return Inheritance.inherits(around, declaring) && !isOwn;
  }

  /** Whether a lambda gives up the object of the code around it, by a method of that. */
  boolean endsThis(LambdaExpressionTree lambda, TypeElement around) {
    boolean[] isFound = {false};
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void p) {
        boolean isUnnamed = tree.getMethodSelect() instanceof IdentifierTree;
        if (isUnnamed || isThis(TreeUtils.getReceiverTree(tree))) {
          note(TreeUtils.elementFromUse(tree));
        }
        return super.visitMethodInvocation(tree, p);
      }

      @Override
      public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void p) {
        if (isThis(tree.getQualifierExpression())) {
          note(TreeUtils.elementFromUse(tree));
        }
        return super.visitMemberReference(tree, p);
      }

      private boolean isThis(@Nullable ExpressionTree receiver) {
        boolean isOuter =
            receiver instanceof MemberSelectTree inFull
                && !around.equals(TreeUtils.elementFromTree(inFull.getExpression()));
        return isOwnObject(receiver) && !isOuter;
      }

      private void note(ExecutableElement method) {
        isFound[0] |=
            Inheritance.inherits(around, method.getEnclosingElement())
                && contracts.of(method).receiver().isTransfer();
      }

      @Override
      public @Nullable Void visitClass(ClassTree tree, @Nullable Void p) {
        return null; // has an object of its own
      }
    }.scan(lambda, null);
    return isFound[0];
  }

  /** All that a closure's body demands of a variable, by the calls and stores in it. */
  Set<Demand> demands(Tree closure, VariableElement variable, boolean runsOnce) {
    Set<Demand> found = EnumSet.noneOf(Demand.class);
    OtherNames names = OtherNames.of(variable, closure);
    if (names.areMoved()) {
      found.add(Demand.OWNER);
    }
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void p) {
        MethodContract contract = contracts.of(TreeUtils.elementFromUse(tree));
        if (names.include(TreeUtils.getReceiverTree(tree))) {
          found.add(runsOnce ? Demand.OWNER : contract.receiver());
        }
        byHelper(helper(tree));
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
          if (names.include(arguments.get(i))) {
            found.add(contract.parameter(i).demand());
          }
        }
      }

      @Override
      public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void p) {
        if (names.include(tree.getQualifierExpression())) {
          Demand said = contracts.of(TreeUtils.elementFromUse(tree)).receiver();
          found.add(runsOnce ? Demand.OWNER : said);
        }
        byHelper(helper(tree));
        return super.visitMemberReference(tree, p);
      }

      private void byHelper(@Nullable MethodTree helper) {
        if (helper != null && takes(helper, variable, false)) {
          found.add(Demand.OWNER);
        }
      }

      @Override
      public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void p) {
        if (tree.getVariable() instanceof MemberSelectTree field
            && names.include(field.getExpression())) {
          found.add(Demand.EXCLUSIVE);
        }
        return super.visitAssignment(tree, p);
      }
    }.scan(closure, null);
    return found;
  }

  static boolean refersTo(@Nullable Tree tree, VariableElement variable) {
    return tree instanceof ExpressionTree expression
        && TreeUtils.withoutParens(expression) instanceof IdentifierTree identifier
        && variable.equals(TreeUtils.elementFromUse(identifier));
  }
}
