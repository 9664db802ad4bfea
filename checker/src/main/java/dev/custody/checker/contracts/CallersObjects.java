package dev.custody.checker.contracts;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.custody.checker.types.QualifiedType;
import dev.custody.checker.types.TypeUses;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Objects that a caller passed in and keeps: what the text of a method has by way of a parameter
 * that takes nothing. A container among them that lends its elements is itself lent, whether its
 * parameter says so or not: it may be one of owners, seen as less.
 */
public final class CallersObjects {

  /** Methods by which what is dropped from one collection is dropped from another. */
  private static final Set<String> VIEWS =
      Set.of(
          "descendingIterator",
          "descendingKeySet",
          "descendingSet",
          "entrySet",
          "headSet",
          "iterator",
          "keySet",
          "listIterator",
          "navigableKeySet",
          "subSet",
          "tailSet",
          "values");

  private final Contracts contracts;
  private final SourceIndex index;
  private final Typing typing;

  /** The variables that are being followed, for one may be assigned to itself by way of others. */
  private final Set<VariableElement> asked = new HashSet<>();

  CallersObjects(Contracts contracts, SourceIndex index, Typing typing) {
    this.contracts = contracts;
    this.index = index;
    this.typing = typing;
  }

  /**
   * Whether an object was passed in by the caller, or had from one that was, and stays the
   * caller's.
   *
   * @param expression what refers to the object
   * @return whether it leads back to a parameter of the method that takes nothing
   */
  public boolean include(ExpressionTree expression) {
    ExpressionTree tree = TreeUtils.withoutParens(expression);
    if (tree instanceof MethodInvocationTree call) {
      return call.getMethodSelect() instanceof MemberSelectTree select
          && include(select.getExpression());
    }
    if (!(tree instanceof IdentifierTree name)
        || !(TreeUtils.elementFromUse(name) instanceof VariableElement variable)) {
      return false;
    }
    if (variable.getKind() == ElementKind.PARAMETER) {
      return takesNothing(variable);
    }
    SourceIndex.Origin origin = originOf(variable);
    if (origin != null && include(origin.expression())) {
      return true;
    }
    boolean isFirst = asked.add(variable);
    boolean isAssigned = isFirst && index.assigned(variable).stream().anyMatch(this::include);
    if (isFirst) {
      asked.remove(variable);
    }
    return isAssigned;
  }

  /** Whether a parameter, or that of the program's own function that a lambda is, says nothing. */
  private boolean takesNothing(VariableElement parameter) {
    SourceIndex.LambdaParameter lambda = index.lambdaParameter(parameter);
    if (lambda == null) {
      return TypeUses.ofVariable(parameter) == null;
    }
    ExecutableElement function = typing.functions().method(lambda.lambda());
    return function != null
        && !function.getEnclosingElement().toString().startsWith("java.")
        && TypeUses.ofVariable(function.getParameters().get(lambda.index())) == null;
  }

  private SourceIndex.@Nullable Origin originOf(VariableElement variable) {
    return variable.getKind() == ElementKind.LOCAL_VARIABLE ? index.origin(variable) : null;
  }

  /**
   * The parameter by which a caller lends a container of loans, or an array that does not say what
   * it keeps.
   *
   * @param expression what may refer to one
   * @return the parameter; null where it refers to none, or to one that is followed by itself
   */
  public @Nullable VariableElement lenderOf(ExpressionTree expression) {
    ExpressionTree tree = TreeUtils.withoutParens(expression);
    List<ExpressionTree> choices = Choices.of(tree);
    if (!choices.isEmpty()) {
      return lenderOf(choices);
    } else if (tree instanceof MethodInvocationTree call) {
      return lenderOf(call);
    }
    return tree instanceof IdentifierTree name
            && TreeUtils.elementFromUse(name) instanceof VariableElement variable
        ? lenderOf(variable)
        : null;
  }

  private @Nullable VariableElement lenderOf(List<ExpressionTree> choices) {
    for (ExpressionTree each : choices) {
      VariableElement lender = lenderOf(each);
      if (lender != null) {
        return lender;
      }
    }
    return null;
  }

  /** A part or view of a container, or the argument itself, that a method of the JDK gives. */
  private @Nullable VariableElement lenderOf(MethodInvocationTree call) {
    ExecutableElement method = TreeUtils.elementFromUse(call);
    if (!method.getEnclosingElement().toString().startsWith("java.")) {
      return null;
    }
    if (!method.getModifiers().contains(Modifier.STATIC)) {
      ExpressionTree receiver = TreeUtils.getReceiverTree(call);
      return receiver != null && lends(typing.of(call), TreeUtils.typeOf(call))
          ? lenderOf(receiver)
          : null;
    }
    ResultContract result = contracts.of(method).result();
    List<Ref> given = result.sameAs() == null ? result.owners() : List.of(result.sameAs());
    for (Ref ref : given) {
      VariableElement lender =
          ref instanceof Ref.Parameter parameter && parameter.index() < call.getArguments().size()
              ? lenderOf(call.getArguments().get(parameter.index()))
              : null;
      if (lender != null) {
        return lender;
      }
    }
    return null;
  }

  /**
   * The parameter by which a caller lends the container that a variable refers to.
   *
   * @param variable a variable
   * @return the parameter; null where there is none
   */
  public @Nullable VariableElement lenderOf(VariableElement variable) {
    if (variable.getKind() == ElementKind.PARAMETER) {
      boolean saysNothing =
          variable.getEnclosingElement() instanceof ExecutableElement method
              && method.getParameters().contains(variable)
              && index.lambdaParameter(variable) == null
              && TypeUses.ofVariable(variable) == null;
      return saysNothing && lends(typing.ofVariable(variable), variable.asType()) ? variable : null;
    }
    SourceIndex.Origin origin = originOf(variable);
    boolean isElement = origin != null && origin.isElement();
    VariableElement lender =
        origin != null && (!isElement || lends(typing.ofVariable(variable), variable.asType()))
            ? lenderOf(origin.expression())
            : null;
    return lender == null && asked.add(variable) ? lenderByAssignment(variable) : lender;
  }

  /** The parameter that what a variable is assigned, at any time, leads back to. */
  private @Nullable VariableElement lenderByAssignment(VariableElement variable) {
    VariableElement lender = lenderOf(index.assigned(variable));
    asked.remove(variable);
    return lender;
  }

  /**
   * Whether what goes to a component of a record is such a container.
   *
   * @param component the field of the component
   * @return whether it refers to a container of loans, and says nothing of that itself
   */
  public boolean isLentComponent(VariableElement component) {
    return !component.getModifiers().contains(Modifier.STATIC)
        && !(component.asType() instanceof ArrayType)
        && TypeUses.ofVariable(component) == null
        && lends(TypeUses.of(component), component.asType());
  }

  /**
   * Whether what refers to a container, or an array, shows loans by it.
   *
   * @param type the qualifiers in its type
   * @param mirror its type
   * @return whether its elements, or theirs, are lent
   */
  public boolean lends(QualifiedType type, @Nullable TypeMirror mirror) {
    if (mirror instanceof ArrayType array) {
      return array.getComponentType() instanceof ArrayType row
          ? lends(type.part(0), row)
          : type.part(0).qualifier() == null
              ? contracts.types().isTracked(array.getComponentType())
              : mentionsLoan(type.part(0));
    }
    return mirror != null
        && !contracts.types().isTracked(mirror)
        && typing.containerParts(type, mirror).parts().stream()
            .anyMatch(CallersObjects::mentionsLoan);
  }

  private static boolean mentionsLoan(QualifiedType type) {
    return (type.qualifier() != null && type.qualifier().isLoan())
        || type.parts().stream().anyMatch(CallersObjects::mentionsLoan);
  }

  /**
   * Whether what is dropped from a collection is dropped from a container that only lends.
   *
   * @param container a collection, or an iterator over one
   * @return whether it lends its elements itself, or is a view of what does, such as its keys
   */
  public boolean lendElements(ExpressionTree container) {
    ExpressionTree tree = TreeUtils.withoutParens(container);
    QualifiedType type = typing.containerParts(typing.of(tree), TreeUtils.typeOf(tree));
    if (type.parts().stream().anyMatch(CallersObjects::mentionsLoan)) {
      return true;
    }
    if (tree instanceof MethodInvocationTree view) {
      ExpressionTree receiver = TreeUtils.getReceiverTree(view);
      return receiver != null
          && VIEWS.contains(TreeUtils.methodName(view).toString())
          && lendElements(receiver);
    }
    SourceIndex.Origin origin =
        TreeUtils.elementFromTree(tree) instanceof VariableElement variable
            ? originOf(variable)
            : null;
    return origin != null && !origin.isElement() && lendElements(origin.expression());
  }
}
