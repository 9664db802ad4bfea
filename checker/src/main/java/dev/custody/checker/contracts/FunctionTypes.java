package dev.custody.checker.contracts;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.Tree;
import dev.custody.checker.types.Ownership;
import dev.custody.checker.types.QualifiedType;
import dev.custody.checker.types.Qualifier;
import dev.custody.checker.types.Runs;
import java.util.IdentityHashMap;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.TreeUtils;

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
    ExecutableElement method = method(closure);
    TypeMirror type = TreeUtils.typeOf(closure);
    return type instanceof DeclaredType declared
            && environment.getTypeUtils().asMemberOf(declared, method)
                instanceof ExecutableType seen
        ? seen.getReturnType()
        : method.getReturnType();
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
    boolean isHandedOn =
        !(closure instanceof ClassTree)
            && Target.behindCasts(index.target(closure)) instanceof Target.OfArgument;
    return isHandedOn && Threads.isOfLibrary(function);
  }
}
