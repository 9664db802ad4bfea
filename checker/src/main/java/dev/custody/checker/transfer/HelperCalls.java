package dev.custody.checker.transfer;

import com.sun.source.tree.MethodTree;
import dev.custody.checker.contracts.Demand;
import dev.custody.checker.resources.Loss;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Step;
import dev.custody.checker.resources.Value;
import dev.custody.checker.types.Qualifier;
import javax.lang.model.element.VariableElement;

/**
 * What a class that captured values does to them when one of its methods calls another: the helper
 * has them without being passed them.
 */
final class HelperCalls {

  private final Captures captures;

  HelperCalls(Captures captures) {
    this.captures = captures;
  }

  void apply(Call call, Scene scene) {
    boolean isOwn = Interference.isOnThis(call, scene) || call.isConstructorChain();
    MethodTree helper =
        isOwn && !scene.body().captured().isEmpty()
            ? scene.typing().localMethod(call.method())
            : null;
    if (helper == null) {
      return;
    }
    for (VariableElement variable : captures.variables(helper).keySet()) {
      Value value = scene.world().valueIn(new Place.Local(variable));
      boolean isCaptured = scene.body().captured().containsKey(variable);
      if (isCaptured && value != null && !value.isBystander()) {
        hand(call, helper, variable, value, scene);
      }
    }
  }

  private void hand(
      Call call, MethodTree helper, VariableElement variable, Value value, Scene scene) {
    String name = variable.getSimpleName().toString();
    String taker = call.contract().name();
    boolean isLentByClass = value.qualifier().isLoan() && scene.body().kind() != Body.Kind.LAMBDA;
    if (!isLentByClass && captures.takes(helper, variable, value.contents() != null)) {
      Demand demand = value.qualifier() == Qualifier.REFCOUNTED ? Demand.COUNT : Demand.OWNER;
      Loss loss = new Loss(call.tree(), taker + " gave up '" + name + "'");
      scene.giveUp(value, name, demand, taker, loss, call.tree());
    } else if (value.isGone()) {
      scene.tell(new Step.Used(value, name, false, call.tree()));
      scene.world().put(value.reported());
    } else if (!value.qualifier().isLoan()) {
      boolean exclusive =
          captures.demands(helper, variable, value.runsOnce()).contains(Demand.EXCLUSIVE);
      Loss loss = new Loss(call.tree(), taker + " used '" + name + "'");
      scene.world().endLoans(value.id(), loss, !exclusive);
    }
  }
}
