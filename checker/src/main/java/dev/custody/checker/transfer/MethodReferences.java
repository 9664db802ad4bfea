package dev.custody.checker.transfer;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberReferenceTree.ReferenceMode;
import dev.custody.annotations.Outcome;
import dev.custody.checker.contracts.Demand;
import dev.custody.checker.contracts.MethodContract;
import dev.custody.checker.contracts.ParameterContract;
import dev.custody.checker.contracts.ResultContract;
import dev.custody.checker.resources.Origin;
import dev.custody.checker.resources.Step;
import dev.custody.checker.resources.Value;
import dev.custody.checker.resources.ValueId;
import dev.custody.checker.types.QualifiedType;
import dev.custody.checker.types.Qualifier;
import dev.custody.checker.types.Runs;
import dev.custody.checker.types.TrackedTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * A method reference passes the arguments of the functional method on to the method it names: what
 * the one gives must be what the other demands.
 */
final class MethodReferences {

  /** Values that exist only while a reference is judged. */
  private static final ValueId NOBODY = new ValueId(-1, 0);

  private MethodReferences() {}

  static void apply(MemberReferenceTree tree, Scene scene) {
    ExecutableElement function = scene.typing().functions().method(tree);
    ExecutableElement method = TreeUtils.elementFromUse(tree);
    MethodContract given = scene.body().contracts().of(function);
    TrackedTypes types = scene.body().contracts().types();
    List<Passed> passed = passed(tree, method, scene);
    for (int i = 0; i < Math.min(passed.size(), given.parameters().size()); i++) {
      ParameterContract parameter = given.parameters().get(i);
      boolean tracked = types.isTracked(passed.get(i).type());
      QualifiedType type = scene.typing().functions().parameter(tree, i);
      Qualifier qualifier = FunctionParameters.qualifier(parameter, tracked, type);
      if (qualifier != null) {
        boolean duty = qualifier.hasDuty() && !types.isDroppable(passed.get(i).type());
        boolean isClosure = parameter.runs().atMostOnce() || isClosure(type);
        Passed to = isClosure ? passed.get(i).asClosure(parameter.runs()) : passed.get(i);
        pass(tree, to, nameOf(parameter), qualifier, duty, scene);
      }
    }
    outcome(tree, method, function, scene);
    result(tree, method, function, scene);
  }

  /** Who takes only on one outcome needs somebody to ask for that. */
  private static void outcome(
      MemberReferenceTree tree, ExecutableElement method, ExecutableElement function, Scene scene) {
    MethodContract named = scene.body().contracts().of(method);
    boolean same =
        named.conditional().isEmpty()
            || named.mayIgnoreOutcome()
            || named.outcome() == Outcome.NORMAL_RETURN
            || named.outcome() == scene.body().contracts().of(function).outcome();
    if (!same) {
      scene.tell(new Step.OutcomeIgnored(Spelling.of(tree), named.outcome(), tree));
    }
  }

  /** What the named method returns must be what the functional method promises. */
  private static void result(
      MemberReferenceTree tree, ExecutableElement method, ExecutableElement function, Scene scene) {
    ResultContract given = scene.body().contracts().of(method).result();
    Qualifier is = given.qualifier();
    boolean isVariable = given.element() >= 0;
    if (is == null || isVariable || given.sameAs() != null || given.droppable()) {
      return;
    }
    String name = Spelling.of(tree);
    Qualifier wanted = scene.typing().functions().resultContract(tree).qualifier();
    Value value = Value.fresh(NOBODY, is, is.hasDuty(), Set.of(), new Origin(tree, name));
    if (function.getReturnType().getKind() == TypeKind.VOID) {
      if (is.hasDuty()) {
        scene.tell(new Step.Dropped(name, is, tree));
      }
    } else if (wanted == null || wanted == Qualifier.GIVEN_UP) {
      if (is.hasDuty()) {
        scene.tell(new Step.Escaped(name, "code that does not say what it gets", tree));
      }
    } else if (wanted.hasDuty() && is.isLoan()) {
      scene.tell(new Step.LoanReturned(value, name, tree));
    } else if (wanted.hasDuty() && wanted != is) {
      scene.tell(new Step.GivenUp(value, name, wanted, "the caller", tree));
    } else if (wanted.isLoan() && is.hasDuty()) {
      scene.tell(new Step.Left(value, tree, tree));
    }
  }

  /**
   * A parameter that the named method has, the receiver of an unbound reference included.
   *
   * @param type its type
   * @param demand what is demanded of it
   * @param parameter its contract; null for the receiver
   */
  private record Passed(TypeMirror type, Demand demand, @Nullable ParameterContract parameter) {

    /**
     * What is demanded of a closure: to run it, or to hand it on to where it runs no more often.
     */
    Passed asClosure(Runs runs) {
      Runs counted = runs.atMostOnce() ? runs : Runs.ONCE;
      Demand of = parameter == null ? Demand.OWNER : Call.closureDemand(parameter, counted, demand);
      return new Passed(type, of, parameter);
    }
  }

  private static boolean isClosure(QualifiedType type) {
    return type.ownership() != null && type.ownership().isClosure();
  }

  private static List<Passed> passed(
      MemberReferenceTree tree, ExecutableElement method, Scene scene) {
    MethodContract contract = scene.body().contracts().of(method);
    List<Passed> passed = new ArrayList<>();
    boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
    if (!isStatic
        && tree.getMode() == ReferenceMode.INVOKE
        && isType(tree.getQualifierExpression())) {
      passed.add(new Passed(method.getEnclosingElement().asType(), contract.receiver(), null));
    }
    for (int i = 0; i < method.getParameters().size(); i++) {
      passed.add(
          new Passed(
              method.getParameters().get(i).asType(),
              contract.parameter(i).demand(),
              contract.parameter(i)));
    }
    return passed;
  }

  /** A class file may have lost the name. */
  private static String nameOf(ParameterContract parameter) {
    return parameter.name().matches("arg\\d+") ? "the argument" : parameter.name();
  }

  private static boolean isType(ExpressionTree qualifier) {
    Element element = TreeUtils.elementFromTree(qualifier);
    return element instanceof TypeElement || TreeUtils.isTypeTree(qualifier);
  }

  private static void pass(
      MemberReferenceTree tree,
      Passed to,
      String name,
      Qualifier qualifier,
      boolean duty,
      Scene scene) {
    Value value = Value.fresh(NOBODY, qualifier, duty, Set.of(), new Origin(tree, name));
    if (to.demand().isTransfer()) {
      Qualifier wanted = to.demand() == Demand.COUNT ? Qualifier.REFCOUNTED : Qualifier.OWNED;
      scene.tell(new Step.GivenUp(value, name, wanted, Spelling.of(tree), tree));
      return;
    }
    if (to.demand() == Demand.UNKNOWN) {
      scene.tell(new Step.Escaped(name, Spelling.of(tree), tree));
      return;
    }
    scene.tell(new Step.Used(value, name, to.demand() == Demand.EXCLUSIVE, tree));
    if (duty) {
      scene.tell(new Step.Left(value, tree, tree));
    }
  }
}
