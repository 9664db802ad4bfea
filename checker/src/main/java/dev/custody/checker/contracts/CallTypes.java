package dev.custody.checker.contracts;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import dev.custody.checker.types.Ownership;
import dev.custody.checker.types.QualifiedType;
import dev.custody.checker.types.TypeUses;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** The qualifiers in the types of calls: of results, parameters, new objects and fields. */
final class CallTypes {

  private final Typing typing;
  private final Contracts contracts;
  private final SourceIndex index;
  private final Types types;
  private final ClosureResults closures;

  CallTypes(Typing typing, Contracts contracts, SourceIndex index, Types types) {
    this.typing = typing;
    this.contracts = contracts;
    this.index = index;
    this.types = types;
    this.closures = new ClosureResults(typing, contracts);
  }

  QualifiedType ofResult(MethodInvocationTree call) {
    ExecutableElement method = TreeUtils.elementFromUse(call);
    if (call.getMethodSelect() instanceof MemberSelectTree select
        && select.getIdentifier().contentEquals("clone")
        && TreeUtils.typeOf(select.getExpression()) instanceof ArrayType) {
      return typing.of(select.getExpression());
    }
    QualifiedType written = contracts.of(method).result().type();
    return isGeneric(method)
        ? bindings(call, method).apply(written, method.getReturnType())
        : written;
  }

  QualifiedType ofField(MemberSelectTree select, VariableElement field) {
    Substitution bindings = new Substitution();
    if (field.getEnclosingElement() instanceof TypeElement declaring && isGeneric(declaring)) {
      ExpressionTree object = select.getExpression();
      bindings.bindAll(declaring, typing.seenAs(object, TreeUtils.typeOf(object), declaring));
    }
    return bindings.apply(TypeUses.of(field), field.asType());
  }

  QualifiedType ofNew(NewClassTree made) {
    QualifiedType written = TypeTrees.read(made.getIdentifier());
    return written.isPlain() && TreeUtils.isDiamondTree(made) ? ofDiamond(made) : written;
  }

  /** The type arguments of a diamond are those expected of it, seen from the class it makes. */
  private QualifiedType ofDiamond(NewClassTree made) {
    ExecutableElement constructor = Constructors.of(made);
    TypeElement type = written(made);
    Substitution bindings = new Substitution();
    TypeMirror target = typing.expectations().typeOf(made);
    DeclaredType above = target == null ? null : above(type.asType(), target);
    if (above != null) {
      bindings.unify(above, typing.expectations().of(made), null);
    }
    bindArguments(bindings, constructor, made.getArguments());
    return bindings.apply(QualifiedType.PLAIN, type.asType());
  }

  /** The class that stands in the source: that of an anonymous one is the type above it. */
  private static TypeElement written(NewClassTree made) {
    TypeElement own = (TypeElement) TreeUtils.elementFromUse(made).getEnclosingElement();
    if (made.getClassBody() == null) {
      return own;
    }
    TypeMirror above =
        own.getInterfaces().isEmpty() ? own.getSuperclass() : own.getInterfaces().get(0);
    return (TypeElement) ((DeclaredType) above).asElement();
  }

  /** A class as the type above it that is the class of another type; null when there is none. */
  private @Nullable DeclaredType above(TypeMirror type, TypeMirror target) {
    if (!(type instanceof DeclaredType declared) || !(target instanceof DeclaredType wanted)) {
      return null;
    }
    if (declared.asElement().equals(wanted.asElement())) {
      return declared;
    }
    return types.directSupertypes(type).stream()
        .map(supertype -> above(supertype, target))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  QualifiedType parameter(Tree call, ExecutableElement method, int argument) {
    QualifiedType written = contracts.of(method).parameter(argument).type();
    if (contracts.saysNothing(method)) {
      return QualifiedType.PLAIN;
    }
    return isGeneric(method)
        ? bindings(call, method).apply(written, parameterType(method, argument))
        : written;
  }

  /** Whether a method may mention a type variable. */
  private static boolean isGeneric(ExecutableElement method) {
    return !method.getTypeParameters().isEmpty()
        || isGeneric((TypeElement) method.getEnclosingElement());
  }

  private static boolean isGeneric(TypeElement type) {
    return !type.getTypeParameters().isEmpty()
        || (type.getEnclosingElement() instanceof TypeElement outer && isGeneric(outer));
  }

  /** The declared type of the parameter that an argument goes to. */
  static TypeMirror parameterType(ExecutableElement method, int argument) {
    int last = method.getParameters().size() - 1;
    TypeMirror type = method.getParameters().get(Math.min(argument, last)).asType();
    boolean varargs = method.isVarArgs() && argument >= last;
    return varargs && type instanceof ArrayType array ? array.getComponentType() : type;
  }

  /** What the type variables of a method, and of its class, stand for in one call. */
  private Substitution bindings(Tree call, ExecutableElement method) {
    TypeElement declaring = (TypeElement) method.getEnclosingElement();
    boolean isOfLibrary = declaring.getQualifiedName().toString().startsWith("java.");
    Substitution bindings = new Substitution(isOfLibrary);
    if (call instanceof NewClassTree made) {
      bindings.bindAll(declaring, typing.seenAs(made, TreeUtils.typeOf(made), declaring));
    } else if (call instanceof MethodInvocationTree invocation) {
      if (isGeneric(declaring) && !method.getModifiers().contains(Modifier.STATIC)) {
        bindings.bindAll(declaring, receiver(invocation, declaring));
      }
      if (!method.getTypeParameters().isEmpty()) {
        bindOwn(bindings, invocation, method);
      }
    }
    return bindings;
  }

  private QualifiedType receiver(MethodInvocationTree call, TypeElement declaring) {
    if (call.getMethodSelect() instanceof MemberSelectTree select) {
      ExpressionTree receiver = select.getExpression();
      return typing.seenAs(receiver, TreeUtils.typeOf(receiver), declaring);
    }
    for (TypeElement type = index.classAround(call); type != null; type = outer(type)) {
      QualifiedType seen = Substitution.seenAs(declaring, QualifiedType.PLAIN, type.asType());
      if (seen != null) {
        return seen;
      }
    }
    return QualifiedType.PLAIN;
  }

  private static @Nullable TypeElement outer(TypeElement type) {
    var around = type.getEnclosingElement();
    while (around != null && !(around instanceof TypeElement)) {
      around = around.getEnclosingElement();
    }
    return (TypeElement) around;
  }

  /** What the method's own type variables stand for: as said, as expected, or as given. */
  private void bindOwn(Substitution bindings, MethodInvocationTree call, ExecutableElement method) {
    List<? extends Tree> said = call.getTypeArguments();
    for (int i = 0; i < said.size(); i++) {
      bindings.bind(method.getTypeParameters().get(i), TypeTrees.read(said.get(i)));
    }
    Expectations expectations = typing.expectations();
    bindings.unify(method.getReturnType(), expectations.of(call), expectations.typeOf(call));
    bindArguments(bindings, method, call.getArguments());
  }

  private void bindArguments(
      Substitution bindings, ExecutableElement method, List<? extends ExpressionTree> arguments) {
    boolean isWritten = !method.getParameters().isEmpty();
    for (int i = 0; i < arguments.size() && isWritten; i++) {
      if (!isClosure(arguments.get(i))) {
        bind(bindings, method, i, given(method, i, arguments.get(i)), arguments.get(i));
      }
    }
    for (int i = 0; i < arguments.size() && isWritten; i++) {
      if (isClosure(arguments.get(i))) {
        QualifiedType own = returnsOwner(method, arguments.get(i));
        bind(bindings, method, i, own, arguments.get(i));
        bind(bindings, method, i, withoutLoans(typing.of(arguments.get(i))), arguments.get(i));
      }
    }
  }

  private static void bind(
      Substitution bindings,
      ExecutableElement method,
      int index,
      QualifiedType given,
      ExpressionTree argument) {
    bindings.unify(parameterType(method, index), given, TreeUtils.typeOf(argument));
  }

  private static boolean isClosure(ExpressionTree argument) {
    return argument instanceof LambdaExpressionTree || argument instanceof MemberReferenceTree;
  }

  /**
   * What a closure returns. A method that nobody has looked at says itself what it does with that;
   * a stream may drop its elements.
   */
  private QualifiedType returnsOwner(ExecutableElement method, ExpressionTree closure) {
    String declaring = method.getEnclosingElement().toString();
    boolean isKnown = declaring.startsWith("java.") && !declaring.startsWith("java.util.stream.");
    return isKnown ? closures.of(closure) : QualifiedType.PLAIN;
  }

  /** What a closure is lent is no reason to lend what its variable stands for elsewhere. */
  private static QualifiedType withoutLoans(QualifiedType type) {
    boolean isLent = type.qualifier() != null && type.qualifier().isLoan();
    List<QualifiedType> parts = type.parts().stream().map(CallTypes::withoutLoans).toList();
    return new QualifiedType(isLent ? null : type.ownership(), parts);
  }

  /** As what a parameter takes an argument whose own type does not say. */
  private QualifiedType given(ExecutableElement method, int index, ExpressionTree argument) {
    QualifiedType type = typing.of(argument);
    Ownership asked = contracts.of(method).parameter(index).type().ownership();
    boolean isTaken =
        type.ownership() == null
            && asked != null
            && asked.qualifier().hasDuty()
            && contracts.types().isTracked(TreeUtils.typeOf(argument));
    return isTaken ? type.with(asked) : type;
  }
}
