package dev.custody.checker.contracts;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberReferenceTree.ReferenceMode;
import com.sun.source.tree.Tree;
import dev.custody.checker.types.Inheritance;
import dev.custody.checker.types.Ownership;
import dev.custody.checker.types.QualifiedType;
import dev.custody.checker.types.Qualifier;
import dev.custody.checker.types.Runs;
import java.util.IdentityHashMap;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** What closures are given, what is expected of them, and when they run. */
public final class FunctionTypes {

  private final Typing typing;
  private final Contracts contracts;
  private final SourceIndex index;
  private final ProcessingEnvironment environment;
  private final IdentityHashMap<Tree, ExecutableElement> methods = new IdentityHashMap<>();

  FunctionTypes(
      Typing typing, Contracts contracts, SourceIndex index, ProcessingEnvironment environment) {
    this.typing = typing;
    this.contracts = contracts;
    this.index = index;
    this.environment = environment;
  }

  /**
   * The functional method that a closure implements.
   *
   * @param closure a lambda or method reference
   * @return the method
   */
  public ExecutableElement method(Tree closure) {
    return methods.computeIfAbsent(closure, this::findMethod);
  }

  private ExecutableElement findMethod(Tree closure) {
    return closure instanceof LambdaExpressionTree lambda
        ? TreeUtils.findFunction(lambda, environment)
        : TreeUtils.findFunction((MemberReferenceTree) closure, environment);
  }

  /**
   * As what a closure gets an argument, as far as type arguments say it: a parameter whose type is
   * a type variable is as the argument for that variable, and plain where that says nothing.
   *
   * @param closure a lambda or method reference
   * @param parameter the parameter's position, from 0
   * @return the qualifiers of the parameter's type
   */
  public QualifiedType parameter(Tree closure, int parameter) {
    ExecutableElement method = method(closure);
    ParameterContract contract = contracts.of(method).parameter(parameter);
    QualifiedType target = target(closure, method);
    if (contract.element() >= 0) {
      QualifiedType argument = target.part(contract.element());
      Qualifier said = contract.type().qualifier();
      boolean isLent = said != null && said.isLoan();
      return isLent ? argument.with(contract.type().ownership()) : argument;
    }
    Substitution bindings = bindings(target, method);
    return bindings.apply(contract.type(), method.getParameters().get(parameter).asType());
  }

  /**
   * As what a closure must return its result, as far as type arguments say it.
   *
   * @param closure a lambda or method reference
   * @return the qualifiers of its result's type
   */
  public QualifiedType result(Tree closure) {
    ExecutableElement method = method(closure);
    ResultContract contract = contracts.of(method).result();
    QualifiedType target = target(closure, method);
    if (contract.element() >= 0) {
      return target.part(contract.element());
    }
    return bindings(target, method).apply(contract.type(), method.getReturnType());
  }

  /**
   * What a closure must return: what its functional method says, or where that is a type variable,
   * what the type argument says.
   *
   * @param closure a lambda or method reference
   * @return the contract of its result
   */
  public ResultContract resultContract(Tree closure) {
    ResultContract said = contracts.of(method(closure)).result();
    if (said.sameAs() != null || said.tagOf() != null) {
      return said;
    }
    QualifiedType type = result(closure);
    Qualifier qualifier = said.element() < 0 ? said.qualifier() : type.qualifier();
    if (qualifier == null && contracts.keepsOwners(type, resultType(closure))) {
      qualifier = Qualifier.OWNED;
    }
    return new ResultContract(
        qualifier, said.owners(), null, said.setOf(), null, -1, said.droppable(), type);
  }

  /**
   * The type of what a closure returns, type variables of its function type replaced.
   *
   * @param closure a lambda or method reference
   * @return the type that its result has for who runs it
   */
  public TypeMirror resultType(Tree closure) {
    ExecutableType seen = seen(closure);
    return seen == null ? method(closure).getReturnType() : seen.getReturnType();
  }

  /**
   * The type of what a closure is given, type variables of its function type replaced.
   *
   * @param closure a lambda or method reference
   * @param parameter the parameter's position, from 0
   * @return the type that the argument has for who runs it
   */
  public TypeMirror parameterType(Tree closure, int parameter) {
    ExecutableType seen = seen(closure);
    return seen == null
        ? method(closure).getParameters().get(parameter).asType()
        : seen.getParameterTypes().get(parameter);
  }

  private @Nullable ExecutableType seen(Tree closure) {
    return TreeUtils.typeOf(closure) instanceof DeclaredType declared
        ? asMemberOf(declared, method(closure))
        : null;
  }

  /**
   * The object that a method reference calls its method on.
   *
   * @param type the qualifiers of its type
   * @param mirror its type
   */
  public record Receiver(QualifiedType type, TypeMirror mirror) {

    /**
     * What the object's type arguments say.
     *
     * @param declaring the class whose type parameters are asked for
     * @param index which of them, from 0
     * @return the type argument; plain where nothing is written
     */
    public QualifiedType argument(TypeElement declaring, int index) {
      QualifiedType seen = Substitution.seenAs(declaring, type, mirror);
      return seen == null ? QualifiedType.PLAIN : seen.part(index);
    }
  }

  /**
   * The object that a method reference calls its method on: the one that it is bound to, or the
   * first argument.
   *
   * @param reference the method reference
   * @return the object; null where there is none
   */
  public @Nullable Receiver receiver(MemberReferenceTree reference) {
    ExecutableElement method = TreeUtils.elementFromUse(reference);
    ExpressionTree object = reference.getQualifierExpression();
    TypeMirror bound = TreeUtils.typeOf(object);
    if (reference.getMode() == ReferenceMode.NEW
        || method.getModifiers().contains(Modifier.STATIC)) {
      return null;
    } else if (!isType(object)) {
      return bound == null ? null : new Receiver(typing.of(object), bound);
    }
    return method(reference).getParameters().isEmpty()
        ? null
        : new Receiver(parameter(reference, 0), parameterType(reference, 0));
  }

  /**
   * The method that a reference names, as its object has it.
   *
   * @param reference the method reference
   * @return its type with the type variables of its class replaced; null where that is not known
   */
  public @Nullable ExecutableType named(MemberReferenceTree reference) {
    Receiver receiver = receiver(reference);
    return receiver != null && receiver.mirror() instanceof DeclaredType declared
        ? asMemberOf(declared, TreeUtils.elementFromUse(reference))
        : null;
  }

  private @Nullable ExecutableType asMemberOf(DeclaredType type, ExecutableElement method) {
    boolean has =
        Inheritance.inherits((TypeElement) type.asElement(), method.getEnclosingElement());
    return has && environment.getTypeUtils().asMemberOf(type, method) instanceof ExecutableType seen
        ? seen
        : null;
  }

  /**
   * Whether the left side of a method reference names a type rather than an object.
   *
   * @param qualifier the left side
   * @return whether the object is the first argument
   */
  public static boolean isType(ExpressionTree qualifier) {
    return TreeUtils.elementFromTree(qualifier) instanceof TypeElement
        || TreeUtils.isTypeTree(qualifier);
  }

  private QualifiedType target(Tree closure, ExecutableElement method) {
    QualifiedType seen =
        Substitution.seenAs(
            (TypeElement) method.getEnclosingElement(),
            typing.expectations().of(closure),
            TreeUtils.typeOf(closure));
    return seen == null ? QualifiedType.PLAIN : seen;
  }

  private static Substitution bindings(QualifiedType target, ExecutableElement method) {
    Substitution bindings = new Substitution();
    bindings.bindAll((TypeElement) method.getEnclosingElement(), target);
    return bindings;
  }

  /**
   * When a closure runs.
   *
   * @param closure a lambda, a method reference, the making of an object, or the body of an
   *     anonymous or local class
   * @return what the parameter or variable that it is given to says
   */
  public Runs runs(Tree closure) {
    Tree expression = closure instanceof ClassTree ? index.creationOf(closure) : closure;
    if (expression == null) {
      return Runs.WHENEVER;
    }
    if (Target.behindCasts(index.target(expression)) instanceof Target.OfArgument to) {
      Runs said = contracts.of(to.callee()).parameter(to.index()).runs();
      if (said != Runs.WHENEVER) {
        return said;
      }
    }
    Ownership ownership = typing.expectations().of(expression).ownership();
    return ownership != null && ownership.isClosure() ? Runs.ONCE : Runs.WHENEVER;
  }

  /**
   * The parameter that a closure is given to.
   *
   * @param lambda the closure
   * @return that of the method called; null where it goes anywhere else
   */
  @Nullable VariableElement parameterOf(Tree lambda) {
    return Target.behindCasts(index.target(lambda)) instanceof Target.OfArgument to
            && to.index() < to.callee().getParameters().size()
        ? to.callee().getParameters().get(to.index())
        : null;
  }

  /**
   * The method that a closure is given to.
   *
   * @param closure a lambda or method reference
   * @return the method called; null where the closure goes anywhere else
   */
  public @Nullable ExecutableElement calledWith(Tree closure) {
    return Target.behindCasts(index.target(closure)) instanceof Target.OfArgument to
        ? to.callee()
        : null;
  }

  /**
   * The local variable that a closure is put into.
   *
   * @param closure a lambda or a method reference
   * @return the variable; null where it goes anywhere else
   */
  @Nullable VariableElement localOf(Tree closure) {
    return Target.behindCasts(index.target(closure)) instanceof Target.OfVariable to
            && to.variable().getKind() == ElementKind.LOCAL_VARIABLE
        ? to.variable()
        : null;
  }

  /**
   * Whether a closure is returned from a method that lends its result.
   *
   * @param closure a lambda, a method reference, the making of an object, or the body of an
   *     anonymous class
   * @return whether its caller knows it for a loan
   */
  public boolean isLentResult(Tree closure) {
    Tree expression = closure instanceof ClassTree ? index.creationOf(closure) : closure;
    Qualifier result =
        expression != null
                && Target.behindCasts(index.target(expression)) instanceof Target.OfResult to
            ? contracts.of(to.method()).result().qualifier()
            : null;
    return result != null && result.isLoan();
  }

  /**
   * Whether a closure may run on another thread than the one that makes it: one that is run once,
   * whenever that is, a task, and one that is handed to a library. What a function of the user's
   * own becomes is seen nowhere; like an object that is handed on, it is taken to stay.
   *
   * @param closure a lambda, a method reference, or the body of an anonymous or local class
   * @param type its type
   * @return whether it is to be reckoned with
   */
  boolean mayRunElsewhere(Tree closure, TypeMirror type) {
    Runs runs = runs(closure);
    if (runs.duringTheCall() || !(type instanceof DeclaredType declared)) {
      return false;
    }
    TypeElement function = (TypeElement) declared.asElement();
    if (runs.atMostOnce() || Threads.callbacksOf(function) != null) {
      return true;
    }
    return !(closure instanceof ClassTree)
        && Target.behindCasts(index.target(closure)) instanceof Target.OfArgument to
        && Threads.isOfLibrary(function)
        && !Threads.staysOnThread((TypeElement) to.callee().getEnclosingElement());
  }
}
