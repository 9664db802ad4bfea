package dev.custody.checker.transfer;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberReferenceTree.ReferenceMode;
import dev.custody.checker.contracts.Demand;
import dev.custody.checker.contracts.MethodContract;
import dev.custody.checker.contracts.ParameterContract;
import dev.custody.checker.resources.Origin;
import dev.custody.checker.resources.Step;
import dev.custody.checker.resources.Value;
import dev.custody.checker.resources.ValueId;
import dev.custody.checker.types.Qualifier;
import dev.custody.checker.types.TrackedTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.TreeUtils;

/**
 * A method reference passes the arguments of the functional method on to the method it names: what
 * the one gives must be what the other demands.
 */
final class MethodReferences {

  /** Values that exist only while a reference is judged. */
  private static final ValueId NOBODY = new ValueId(-1, 0);

  private MethodReferences() {}

  static void apply(MemberReferenceTree tree, Scene scene) {
    ExecutableElement function = scene.body().file().functions().get(tree);
    if (function == null || tree.getMode() != ReferenceMode.INVOKE) {
      return;
    }
    ExecutableElement method = TreeUtils.elementFromUse(tree);
    MethodContract given = scene.body().contracts().of(function);
    VariableElement target = scene.body().file().targets().get(tree);
    TrackedTypes types = scene.body().contracts().types();
    List<Passed> passed = passed(tree, method, scene);
    for (int i = 0; i < Math.min(passed.size(), given.parameters().size()); i++) {
      ParameterContract parameter = given.parameters().get(i);
      boolean tracked = types.isTracked(passed.get(i).type());
      Qualifier qualifier = FunctionParameters.qualifier(parameter, tracked, target);
      if (qualifier != null) {
        boolean duty = qualifier.hasDuty() && !types.isDroppable(passed.get(i).type());
        pass(tree, passed.get(i), nameOf(parameter), qualifier, duty, scene);
      }
    }
  }

  /**
   * A parameter that the named method has, the receiver of an unbound reference included.
   *
   * @param type its type
   * @param demand what is demanded of it
   */
  private record Passed(TypeMirror type, Demand demand) {}

  private static List<Passed> passed(
      MemberReferenceTree tree, ExecutableElement method, Scene scene) {
    MethodContract contract = scene.body().contracts().of(method);
    List<Passed> passed = new ArrayList<>();
    boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
    if (!isStatic && isType(tree.getQualifierExpression())) {
      passed.add(new Passed(method.getEnclosingElement().asType(), contract.receiver()));
    }
    for (int i = 0; i < method.getParameters().size(); i++) {
      passed.add(
          new Passed(method.getParameters().get(i).asType(), contract.parameter(i).demand()));
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
