package dev.custody.checker.transfer;

import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberReferenceTree.ReferenceMode;
import dev.custody.annotations.Outcome;
import dev.custody.checker.contracts.Demand;
import dev.custody.checker.contracts.FunctionTypes;
import dev.custody.checker.contracts.MethodContract;
import dev.custody.checker.contracts.ParameterContract;
import dev.custody.checker.resources.Loss;
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
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * A method reference passes the arguments of the functional method on to the method it names: what
 * the one gives must be what the other demands.
 */
final class MethodReferences {

  private MethodReferences() {}

  static void apply(MemberReferenceTree tree, Scene scene) {
    ExecutableElement function = scene.typing().functions().method(tree);
    ExecutableElement method = TreeUtils.elementFromUse(tree);
    MethodContract given = scene.body().contracts().of(function);
    TrackedTypes types = scene.body().contracts().types();
    List<Passed> passed = passed(tree, method, scene);
    for (int i = 0; i < Math.min(passed.size(), given.parameters().size()); i++) {
      ParameterContract parameter = given.parameters().get(i);
      ParameterContract named = passed.get(i).parameter();
      if (named != null && named.wantsTag() && !parameter.wantsTag()) {
        String number = nameOf(parameter);
        scene.tell(new Step.Converted(number, null, "", Spelling.of(tree), false, tree));
      }
      TypeMirror what = scene.typing().functions().parameterType(tree, i);
      boolean tracked = types.isTracked(passed.get(i).type()) || types.isTracked(what);
      QualifiedType type = scene.typing().functions().parameter(tree, i);
      Qualifier qualifier = FunctionParameters.qualifier(parameter, tracked, type);
      if (qualifier == Qualifier.GIVEN_UP) {
        passGone(tree, passed.get(i), nameOf(parameter), scene);
      } else if (qualifier != null) {
        boolean duty = qualifier.hasDuty() && !types.isDroppable(what);
        boolean isClosure = parameter.runs().atMostOnce() || isClosure(type);
        Passed as = isClosure ? passed.get(i).asClosure(parameter.runs()) : passed.get(i);
        Passed to = qualifier.hasDuty() ? asElement(as, tree, method, scene) : as;
        pass(tree, to, nameOf(parameter), qualifier, duty, scene);
      }
      if (named != null && mayTakeParts(passed.get(i), named.type(), type)) {
        String inside = "what is in " + nameOf(parameter);
        pass(tree, passed.get(i).taking(), inside, Qualifier.BORROWED, false, scene);
      }
    }
    outcome(tree, method, function, scene);
    ReferenceResults.apply(tree, method, scene);
  }

  /** Whether a method may take what is only lent inside of an argument, such as an element. */
  private static boolean mayTakeParts(Passed to, QualifiedType asked, QualifiedType given) {
    Qualifier slot = given.part(0).qualifier();
    boolean saysNothing =
        to.type() instanceof ArrayType
            && to.demand() == Demand.UNKNOWN
            && asked.part(0).qualifier() == null;
    return asked.asksForMoreThan(given) || (saysNothing && slot != null && slot.isLoan());
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

  /**
   * A parameter that the named method has, the receiver of an unbound reference included.
   *
   * @param type its type
   * @param demand what is demanded of it
   * @param parameter its contract; null for the receiver
   */
  private record Passed(TypeMirror type, Demand demand, @Nullable ParameterContract parameter) {

    /** The same parameter, asking for what is in its argument. */
    Passed taking() {
      return new Passed(type, Demand.OWNER, parameter);
    }

    /**
     * What is demanded of a closure: to run it, or to hand it on to where it runs no more often.
     */
    Passed asClosure(Runs runs) {
      Runs counted = runs.atMostOnce() ? runs : Runs.ONCE;
      Demand of = parameter == null ? Demand.OWNER : Call.closureDemand(parameter, counted, demand);
      return new Passed(type, of, parameter);
    }
  }

  /** What a container demands of an element is what its type argument says. */
  private static Passed asElement(
      Passed passed, MemberReferenceTree tree, ExecutableElement method, Scene scene) {
    FunctionTypes.Receiver receiver = scene.typing().functions().receiver(tree);
    ParameterContract parameter = passed.parameter();
    if (receiver == null
        || parameter == null
        || parameter.element() < 0
        || !passed.demand().isTransfer()) {
      return passed;
    }
    QualifiedType argument =
        receiver.argument((TypeElement) method.getEnclosingElement(), parameter.element());
    ExecutableType type = scene.typing().functions().named(tree);
    int index = scene.body().contracts().of(method).parameters().indexOf(parameter);
    boolean says =
        argument.qualifier() != null
            || type == null
            || scene.body().contracts().types().isTracked(type.getParameterTypes().get(index));
    Demand demand = says ? Elements.demand(passed.demand(), argument.qualifier()) : Demand.UNKNOWN;
    return new Passed(passed.type(), demand, parameter);
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
        && FunctionTypes.isType(tree.getQualifierExpression())) {
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

  /** Uses what a reference is bound to, or gives it up, as the body of a lambda would. */
  static void bound(MemberReferenceTree tree, Value value, String name, Qualifier as, Scene scene) {
    Demand said = scene.body().contracts().of(TreeUtils.elementFromUse(tree)).receiver();
    use(tree, value, name, value.runsOnce() ? Demand.OWNER : said, as, scene);
  }

  /** A reference that has a value as {@code as} demands that of it, whenever the closure runs. */
  static void use(
      MemberReferenceTree tree,
      Value value,
      String name,
      Demand demand,
      Qualifier as,
      Scene scene) {
    Passed self = new Passed(TreeUtils.typeOf(tree), demand, null);
    pass(tree, self, name, as, as.hasDuty() && value.duty(), scene);
  }

  /** What is good for nothing but a comparison must be asked for as no more than that. */
  private static void passGone(MemberReferenceTree tree, Passed to, String name, Scene scene) {
    if (to.demand() == Demand.NONE) {
      return;
    }
    Loss loss = new Loss(tree, "it was declared @GivenUp");
    Origin origin = new Origin(tree, name);
    Value gone = Value.fresh(ValueId.NOBODY, Qualifier.OWNED, false, Set.of(), origin).lost(loss);
    scene.tell(
        to.demand().isTransfer()
            ? new Step.GivenUp(gone, name, Qualifier.OWNED, Spelling.of(tree), tree)
            : new Step.Used(gone, name, to.demand() == Demand.EXCLUSIVE, tree));
  }

  /** A class file may have lost the name. */
  private static String nameOf(ParameterContract parameter) {
    return parameter.name().matches("arg\\d+") ? "the argument" : parameter.name();
  }

  private static void pass(
      MemberReferenceTree tree,
      Passed to,
      String name,
      Qualifier qualifier,
      boolean duty,
      Scene scene) {
    Value value = Value.fresh(ValueId.NOBODY, qualifier, duty, Set.of(), new Origin(tree, name));
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
