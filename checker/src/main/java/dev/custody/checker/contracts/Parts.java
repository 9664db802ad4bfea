package dev.custody.checker.contracts;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.TypeCastTree;
import dev.custody.checker.types.Qualifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.checkerframework.javacutil.TreeUtils;
import org.checkerframework.javacutil.TypesUtils;
import org.jspecify.annotations.Nullable;

/**
 * Which variables of one source file refer to a container or array inside another, such as a queue
 * of a list of queues: who takes something out of it takes that out of the whole.
 */
final class Parts {

  /** What hands out its elements, and lets nobody take them out of where they come from. */
  private static final Set<String> PASSING =
      Set.of(
          "java.util.Optional",
          "java.util.concurrent.CompletionStage",
          "java.util.concurrent.Future",
          "java.util.stream.BaseStream");

  private final Contracts contracts;
  private final Map<VariableElement, Set<VariableElement>> wholes = new HashMap<>();

  Parts(Contracts contracts) {
    this.contracts = contracts;
  }

  /** A variable may refer to what another keeps, or to all of it. */
  void add(VariableElement part, VariableElement whole) {
    wholes.computeIfAbsent(part, p -> new HashSet<>()).add(whole);
  }

  /** What a variable may refer to a part of. */
  Set<VariableElement> wholesOf(VariableElement part) {
    return wholes.getOrDefault(part, Set.of());
  }

  /** Whether something may be taken out of an object of a type, and so out of what keeps it. */
  boolean isPart(@Nullable TypeMirror type) {
    if (type instanceof ArrayType) {
      return true;
    }
    Set<TypeElement> roots = contracts.containers().rootsOf(type);
    boolean passes =
        roots.stream().allMatch(root -> PASSING.contains(root.getQualifiedName().toString()));
    return !roots.isEmpty() && (!passes || keepsParts(type));
  }

  /** Whether what a container keeps are containers or arrays in turn. */
  boolean keepsParts(@Nullable TypeMirror type) {
    if (type instanceof ArrayType array) {
      return isPart(array.getComponentType());
    }
    return type instanceof DeclaredType declared
        && declared.getTypeArguments().stream().map(Parts::bound).anyMatch(this::isPart);
  }

  private static TypeMirror bound(TypeMirror argument) {
    TypeMirror bound = argument instanceof WildcardType open ? open.getExtendsBound() : null;
    return bound == null ? argument : bound;
  }

  /** Whether an expression gives a part of what it is applied to, and leaves that there. */
  boolean isPartOfOther(ExpressionTree expression) {
    return expression instanceof ArrayAccessTree
        ? isPart(TreeUtils.typeOf(expression))
        : expression instanceof MethodInvocationTree call
            && TreeUtils.getReceiverTree(call) != null
            && onlyLooks(TreeUtils.elementFromUse(call))
            && isPart(TreeUtils.typeOf(call));
  }

  /** The variables that an expression may give a part of, or all of; none where that is unclear. */
  Set<VariableElement> namedBy(@Nullable ExpressionTree expression) {
    Set<VariableElement> named = new HashSet<>();
    for (ExpressionTree each : handedOnBy(expression)) {
      if (each instanceof IdentifierTree || each instanceof MemberSelectTree) {
        if (TreeUtils.elementFromTree(each) instanceof VariableElement variable) {
          named.add(variable);
        }
      } else if (isPartOfOther(each)) {
        named.addAll(namedBy(lenderOf(each)));
      }
    }
    return named;
  }

  private static @Nullable ExpressionTree lenderOf(ExpressionTree part) {
    return part instanceof ArrayAccessTree slot
        ? slot.getExpression()
        : TreeUtils.getReceiverTree(part);
  }

  /** The expressions one of which is the value of another. */
  static List<ExpressionTree> handedOnBy(@Nullable ExpressionTree expression) {
    if (expression == null) {
      return List.of();
    }
    ExpressionTree plain = TreeUtils.withoutParens(expression);
    if (plain instanceof TypeCastTree cast) {
      return handedOnBy(cast.getExpression());
    } else if (plain instanceof ConditionalExpressionTree choice) {
      List<ExpressionTree> both = new ArrayList<>(handedOnBy(choice.getTrueExpression()));
      both.addAll(handedOnBy(choice.getFalseExpression()));
      return both;
    }
    return List.of(plain);
  }

  /** Whether a method of the JDK leaves in a container what is there. */
  boolean onlyLooks(ExecutableElement method) {
    MethodContract contract = contracts.of(method);
    Qualifier given = contract.result().qualifier();
    return method.getEnclosingElement().toString().startsWith("java.")
        && contract.elements() == ElementEffect.NONE
        && (given == null || !given.hasDuty());
  }

  /**
   * Whether a method leaves alone the tracked object that it is called on.
   *
   * @param isRead whether of what it gives, only a number is read
   */
  boolean isLeftAlone(ExpressionTree object, ExecutableElement method, boolean isRead) {
    TypeMirror result = method.getReturnType();
    return TreeUtils.elementFromTree(object) instanceof VariableElement
        && isLookedAt(TreeUtils.typeOf(object), contracts.of(method).receiver())
        && (isRead || result.getKind().isPrimitive() || TypesUtils.isString(result));
  }

  /** Whether the text of a method tells what it does to an argument, or to what that keeps. */
  boolean isLent(VariableElement parameter, ParameterContract contract) {
    return isPart(parameter.asType()) || isLookedAt(parameter.asType(), contract.demand());
  }

  private boolean isLookedAt(TypeMirror object, Demand demand) {
    return demand == Demand.SHARED && contracts.types().isTracked(object) && !isPart(object);
  }

  /** Whether an argument is a function which may take something out of the parts it is given. */
  boolean mayEmptyParts(ExpressionTree function, ExpressionTree container) {
    return keepsParts(TreeUtils.typeOf(container))
        && contracts.containers().isFunction(TreeUtils.typeOf(function))
        && !(function instanceof MemberReferenceTree reference
            && onlyLooks(TreeUtils.elementFromUse(reference)));
  }
}
