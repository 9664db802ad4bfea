package dev.custody.checker.transfer;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.util.TreePath;
import dev.custody.checker.contracts.Contracts;
import dev.custody.checker.contracts.FileFacts;
import dev.custody.checker.contracts.LendingField;
import dev.custody.checker.contracts.MethodContract;
import dev.custody.checker.contracts.Ref;
import dev.custody.checker.contracts.ResultContract;
import dev.custody.checker.types.Qualifier;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.dataflow.cfg.UnderlyingAST;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * One body of code that is analysed by itself: a method, constructor, initializer or lambda.
 *
 * @param kind what it is
 * @param code its tree, for the control-flow graph
 * @param path the way to its tree
 * @param type the class around it
 * @param method the method it is, or the functional method it implements; null for an initializer
 * @param contract what that method promises; null for an initializer
 * @param receiver the method whose {@code this} the body sees; null where there is none
 * @param tookThis whether it is a lambda that took that object, to end it
 * @param captured locals of the code around it that it may use, and as what
 * @param lentBy the fields which keep what parameters are lent, where a caller who knows them asks
 *     what becomes of the loan
 * @param file what is known of the file around it
 */
public record Body(
    Kind kind,
    UnderlyingAST code,
    TreePath path,
    TypeElement type,
    @Nullable ExecutableElement method,
    @Nullable MethodContract contract,
    @Nullable ExecutableElement receiver,
    boolean tookThis,
    Map<VariableElement, Qualifier> captured,
    Map<VariableElement, Set<LendingField>> lentBy,
    FileFacts file) {

  /** What kinds of bodies there are. */
  public enum Kind {
    /** A method with a body. */
    METHOD,
    /** A constructor. */
    CONSTRUCTOR,
    /** A field's initializer, or an initializer block. */
    INITIALIZER,
    /** The body of a lambda. */
    LAMBDA
  }

  /**
   * The same body, as somebody calls it who knows what keeps an argument.
   *
   * @param parameter a parameter that is lent
   * @param keepers the fields that keep what it is lent
   * @return the body with that
   */
  public Body lending(VariableElement parameter, Set<LendingField> keepers) {
    return new Body(
        kind,
        code,
        path,
        type,
        method,
        contract,
        receiver,
        tookThis,
        captured,
        Map.of(parameter, keepers),
        file);
  }

  /**
   * What everything that the body calls promises.
   *
   * @return the reader of contracts
   */
  Contracts contracts() {
    return file.contracts();
  }

  /**
   * What the body must return.
   *
   * @return the promise on its result
   */
  ResultContract result() {
    if (contract == null || kind == Kind.CONSTRUCTOR) {
      return ResultContract.UNTRACKED;
    }
    return kind == Kind.LAMBDA
        ? file.typing().functions().resultContract(path.getLeaf())
        : contract.result();
  }

  /**
   * The type of what the body returns.
   *
   * @return that type; null where the body returns nothing
   */
  @Nullable TypeMirror resultType() {
    if (kind == Kind.LAMBDA) {
      return file.typing().functions().resultType(path.getLeaf());
    }
    return method == null ? null : method.getReturnType();
  }

  /**
   * The variable that the body has an argument in.
   *
   * @param named an argument
   * @return its parameter; null where the body has none such
   */
  @Nullable VariableElement parameter(Ref.Parameter named) {
    if (path.getLeaf() instanceof LambdaExpressionTree lambda) {
      return named.index() < lambda.getParameters().size()
          ? TreeUtils.elementFromDeclaration(lambda.getParameters().get(named.index()))
          : null;
    }
    return method == null ? null : method.getParameters().get(named.index());
  }

  /**
   * Whether the object is being made, so that its fields are empty at first.
   *
   * @return true in constructors and initializers
   */
  boolean makesObject() {
    return kind == Kind.CONSTRUCTOR || kind == Kind.INITIALIZER;
  }
}
