package dev.custody.checker.transfer;

import com.sun.source.tree.Tree;
import dev.custody.checker.contracts.Demand;
import dev.custody.checker.contracts.MethodContract;
import dev.custody.checker.contracts.Ref;
import dev.custody.checker.contracts.ResultContract;
import dev.custody.checker.resources.Loss;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Step;
import dev.custody.checker.resources.Value;
import dev.custody.checker.resources.ValueId;
import dev.custody.checker.types.Qualifier;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.javacutil.ElementUtils;
import org.jspecify.annotations.Nullable;

/** What a body hands to its caller, or to who catches what it throws. */
final class Returns {

  private static final String CALLER = "the caller";

  private Returns() {}

  static void apply(Node result, Tree statement, Scene scene) {
    ResultContract contract = scene.body().result();
    Qualifier qualifier = contract.qualifier();
    Tree tree = result.getTree();
    Tree at = tree == null ? statement : tree;
    TypeArguments.check(result, contract.type(), scene.body().resultType(), CALLER, scene);
    if (contract.tagOf() != null) {
      Tags.returned(result, contract.tagOf(), at, scene);
    }
    OwningObjects.handOn(result, scene);
    LentContainers.returned(result, contract, at, scene);
    EldestEntries.returned(result, at, scene);
    Value value = scene.value(result);
    if (value == null || (value.isBystander() && !value.isPart() && qualifier == null)) {
      return;
    }
    if (qualifier != null && qualifier.hasDuty()) {
      giveUp(result, value, qualifier, at, scene);
    } else if (qualifier != null && qualifier.isLoan()) {
      lend(result, value, contract, at, scene);
    } else if (value.isLent()) {
      scene.use(result, false, "the return", at);
      tellReturned(result, value, at, scene);
    } else {
      scene.use(result, false, "the return", at);
      scene.escape(result, "the caller of a method whose result says nothing", null, at);
    }
  }

  /** Whoever catches an exception does not know that it is a loan, here or in a caller. */
  static void thrown(Node exception, Tree statement, Scene scene) {
    OwningObjects.handOn(exception, scene);
    Value value = scene.value(exception);
    if (value != null && value.qualifier().isLoan()) {
      Tree at = exception.getTree() == null ? statement : exception.getTree();
      scene.use(exception, false, "the throw", at);
      scene.tell(new Step.LoanThrown(value, Spelling.of(exception), at));
    }
  }

  private static void giveUp(Node result, Value value, Qualifier qualifier, Tree at, Scene scene) {
    if (value.qualifier().isLoan() && !value.isGone()) {
      tellReturned(result, value, at, scene);
      return;
    }
    SpentContainers.handedOn(value, Spelling.of(result), CALLER, at, scene);
    Demand demand = qualifier == Qualifier.REFCOUNTED ? Demand.COUNT : Demand.OWNER;
    EndedAbove.handedOn(result, demand, CALLER, at, scene);
    Loss loss = new Loss(at, "the return gave up '" + Spelling.of(result) + "'");
    scene.giveUp(result, demand, CALLER, loss, at);
    EndFields.handOn(result, loss, scene); // the object goes with all that it owns
  }

  /** A loan may be returned when everybody who lends it outlives the call, and is named. */
  private static void lend(
      Node result, Value value, ResultContract contract, Tree at, Scene scene) {
    EndedAbove.handedOn(result, Demand.SHARED, CALLER, at, scene);
    scene.use(result, contract.qualifier() == Qualifier.BORROWED_EXCLUSIVE, "the return", at);
    ThreadLoans.returned(value, result, at, scene);
    if (!value.isGone()
        && !mayLend(value, contract.owners(), scene, new HashSet<>())
        && !LentContainers.isNamedCopy(result, contract, scene)) {
      tellReturned(result, value, at, scene);
    }
  }

  private static void tellReturned(Node result, Value value, Tree at, Scene scene) {
    if (!value.isGone()) {
      scene.tell(new Step.LoanReturned(value, Spelling.of(result), null, at));
    }
  }

  private static boolean mayLend(Value value, List<Ref> lenders, Scene scene, Set<ValueId> seen) {
    if (!seen.add(value.id()) || isLender(value, lenders, scene) || isIn(value, lenders, scene)) {
      return true;
    }
    if (value.owners().isEmpty() || value.duty()) {
      return false;
    }
    boolean isNamed = false;
    for (ValueId id : value.owners()) {
      Value owner = scene.world().value(id);
      if (owner == null) {
        return false;
      } else if (!isElsewhere(owner, scene)) {
        if (!mayLend(owner, lenders, scene, seen)) {
          return false;
        }
        isNamed = true;
      }
    }
    return isNamed;
  }

  /** A local variable's object may be known elsewhere, too: that is the same lender once more. */
  private static boolean isElsewhere(Value owner, Scene scene) {
    return owner.isBystander()
        && scene.world().places().entrySet().stream()
            .anyMatch(
                e ->
                    e.getKey() instanceof Place.Unnamed
                        && owner.equals(scene.world().valueIn(e.getKey())));
  }

  /** Whether a value was read from an array that says nothing, which the caller can name. */
  private static boolean isIn(Value value, List<Ref> lenders, Scene scene) {
    return value.owners().isEmpty()
        && value.source() != null
        && scene.body().method() != null
        && lenders.stream()
            .filter(Ref.Parameter.class::isInstance)
            .map(ref -> scene.body().method().getParameters().get(((Ref.Parameter) ref).index()))
            .anyMatch(array -> new Place.Local(array).equals(value.source()));
  }

  private static boolean isLender(Value value, List<Ref> lenders, Scene scene) {
    for (Ref lender : lenders) {
      if (lender instanceof Ref.Parameter parameter
          ? value.equals(parameter(parameter, scene))
              || isKeptBy(value, parameter, scene)
              || isTagged(value, parameter, scene)
          : !(lender instanceof Ref.Unresolved) && isOfThis(value, scene)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a value is the request that a number is the tag of, which the caller holds. */
  private static boolean isTagged(Value value, Ref.Parameter number, Scene scene) {
    MethodContract contract = scene.body().contract();
    return contract != null
        && contract.parameter(number.index()).tagOf() instanceof Ref.Unresolved
        && Promises.isArgument(value, number, scene.body());
  }

  /** The receiver itself, what is around it, or what one of its fields keeps. */
  private static boolean isOfThis(Value value, Scene scene) {
    if (value.equals(scene.world().valueIn(new Place.This()))) {
      return true;
    }
    return scene.world().places().entrySet().stream()
        .anyMatch(
            e ->
                isFieldOfThis(e.getKey(), scene)
                    && value.equals(scene.world().valueIn(e.getKey())));
  }

  private static boolean isFieldOfThis(Place place, Scene scene) {
    if (place instanceof Place.Around) {
      return true; // it is there as long as the object that it is around
    }
    if (place instanceof Place.Slot slot) {
      return isFieldOfThis(slot.array(), scene) || isArrayOfThis(slot.array(), scene);
    }
    Value self = scene.world().valueIn(new Place.This());
    return (place instanceof Place.Field field && field.object() instanceof Place.This)
        || (place instanceof Place.Inside inside
            && self != null
            && inside.object().equals(self.id()));
  }

  /** Whether a local variable is another name for an array that a field keeps. */
  private static boolean isArrayOfThis(Place name, Scene scene) {
    Value array = name instanceof Place.Local ? scene.world().valueIn(name) : null;
    return array != null && array.home() != null && Stores.isOfThis(array.home());
  }

  /** Whether a field of an untracked parameter keeps a value. */
  private static boolean isKeptBy(Value value, Ref.Parameter ref, Scene scene) {
    if (scene.body().method() == null) {
      return false;
    }
    VariableElement parameter = scene.body().method().getParameters().get(ref.index());
    Place home = value.home() instanceof Place.Slot slot ? slot.array() : value.home();
    return home instanceof Place.Field field
        && field.object().equals(new Place.Local(parameter))
        && value.equals(scene.world().valueIn(value.home()))
        && ElementUtils.isEffectivelyFinal(parameter);
  }

  private static @Nullable Value parameter(Ref.Parameter ref, Scene scene) {
    if (scene.body().method() == null) {
      return null;
    }
    VariableElement parameter = scene.body().method().getParameters().get(ref.index());
    return scene.world().valueIn(new Place.Local(parameter));
  }
}
