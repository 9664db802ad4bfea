package dev.custody.checker.transfer;

import dev.custody.checker.contracts.Demand;
import dev.custody.checker.contracts.Effects;
import dev.custody.checker.contracts.ElementEffect;
import dev.custody.checker.contracts.LockMethods;
import dev.custody.checker.resources.Loss;
import dev.custody.checker.resources.Step;
import dev.custody.checker.resources.Value;
import dev.custody.checker.types.Qualifier;
import dev.custody.checker.types.TypeUses;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.dataflow.cfg.node.MethodInvocationNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.jspecify.annotations.Nullable;

/** What a call may have changed beside its operands: containers, lenders, fields. */
final class Disturbance {

  /** What an object of a class may be declared as. */
  private static final Set<TypeKind> REFERENCES =
      Set.of(TypeKind.DECLARED, TypeKind.TYPEVAR, TypeKind.INTERSECTION);

  private Disturbance() {}

  static void apply(Call call, Scene scene) {
    String why = scene.body().file().reach().objectionToCall(call.method(), call.tree());
    if (why != null) {
      scene.tell(new Step.TakenOut(call.contract().name(), why, call.tree()));
    }
    ThreadLoans.released(call.tree(), scene);
    if (LockMethods.mayHaveWaited(call.method())
        || scene.body().file().reach().lockChanges().isAt(call.tree())) {
      Relocking.apply(call.tree(), scene);
    }
    disturbElements(call, scene);
    LentElements.check(call, scene);
    LentContainers.passed(call, scene);
    SharedElements.shown(call, scene);
    LentArrays.passed(call, scene);
    disturbBystander(call, scene);
    Interference.called(call, scene);
    Containers.disturb(call, scene);
  }

  /** A copy of an array refers to all that the array owns. */
  private static boolean isArrayCopy(Call call) {
    return call.receiver() != null
        && call.receiver().getType().getKind() == TypeKind.ARRAY
        && call.method().getSimpleName().contentEquals("clone");
  }

  /** A call may drop a container's elements, or do with them what nobody says. */
  private static void disturbElements(Call call, Scene scene) {
    ElementEffect effect = call.contract().elements();
    if (call.receiver() == null
        || effect == ElementEffect.MOVES
        || (effect == ElementEffect.NONE && !isArrayCopy(call))
        || (effect == ElementEffect.DROPS && !Containers.mayHaveSome(call, scene))) {
      return;
    }
    if (effect == ElementEffect.LENDS && Containers.lendsElements(call, scene)) {
      return; // what is in a container that is lent stays there
    }
    Qualifier kept = Containers.kept(call, scene);
    boolean mayCopy = effect == ElementEffect.UNKNOWN || effect == ElementEffect.COPIES;
    if (kept == null && mayCopy && Containers.lendsElements(call, scene)) {
      kept = Qualifier.BORROWED;
    }
    boolean isTaken = effect == ElementEffect.DROPS && Iterations.take(call, kept, scene);
    if (kept != null && !isTaken) {
      String name = Spelling.of(call.receiver());
      scene.tell(
          effect == ElementEffect.DROPS
              ? new Step.ElementsDropped(name, kept, call.tree())
              : new Step.Escaped("an element of " + name, call.contract().name(), call.tree()));
    }
  }

  /**
   * An object that owns others, such as a list, ends what it lent when it may give one of them
   * away: on every call but those that lend again or tell a number.
   */
  private static void disturbBystander(Call call, Scene scene) {
    if (call.receiver() == null) {
      return;
    }
    Value owner = scene.value(call.receiver());
    if (!isKeeper(owner, call.receiver(), scene) && !takesOutOfTracked(call, scene)) {
      return;
    }
    Qualifier result = call.contract().result().qualifier();
    boolean takesOut = takesOut(call, scene);
    boolean onlyLooks =
        !takesOut
            && !isForItselfAlone(call, scene)
            && call.contract().elements() != ElementEffect.DROPS
            && call.operands().stream().noneMatch(o -> o.demand().isTransfer())
            && (result != null ? result == Qualifier.BORROWED : isHarmless(call, scene));
    if (!onlyLooks && !Results.isIterating(call.method())) {
      String cause = call.contract().name() + " changed '" + Spelling.of(call.receiver()) + "'";
      Loss loss = new Loss(call.tree(), cause);
      Lenders.changed(call, call.receiver(), loss, scene);
      if (replacesInMap(call)) {
        Iterations.changed(call, cause, scene);
      }
      if (call.contract().elements() == ElementEffect.DROPS) {
        viewed(call.receiver()).stream()
            .filter(whole -> !isOfPlainValues(whole.getType()))
            .forEach(whole -> Lenders.changed(call, whole, loss, scene));
      }
      boolean gives = result != null && result.hasDuty();
      if (owner != null
          && (takesOut || gives || call.contract().elements() == ElementEffect.DROPS)) {
        Views.taken(owner, call.receiver().getType(), loss, scene);
      }
      if (owner == null && takesOut && call.isOfLibrary()) {
        Interference.containerChanged(call.receiver(), loss, scene);
        Lenders.taken(call.receiver(), loss, scene);
      }
    }
  }

  /** Whether an entry of a map replaces what the map keeps. */
  private static boolean replacesInMap(Call call) {
    return call.isOfLibrary()
        && call.method().getSimpleName().contentEquals("setValue")
        && !isPlainValue(call.node().getType());
  }

  /** The containers that a view shows, such as the map of its values. */
  private static List<Node> viewed(Node view) {
    List<Node> found = new ArrayList<>();
    Node each = view;
    while (each instanceof MethodInvocationNode call
        && !call.getTarget().isStatic()
        && call.getTarget().getMethod().getEnclosingElement().toString().startsWith("java.util.")) {
      each = call.getTarget().getReceiver();
      found.add(each);
    }
    return found;
  }

  /** Whether a call may take a tracked object out of the container that it is made on. */
  private static boolean takesOut(Call call, Scene scene) {
    boolean keepsNone =
        call.contract().elements() == ElementEffect.MOVES
            && Containers.kept(call, scene) == null
            && !mayKeepDroppable(call, scene)
            && !Containers.lendsElements(call, scene);
    return Containers.takesOut(call) && !keepsNone;
  }

  private static boolean mayKeepDroppable(Call call, Scene scene) {
    return call.receiver() != null
        && scene.body().contracts().keepsDroppable(call.receiver().getType());
  }

  /** Whether an object keeps others that are tracked, rather than being tracked itself. */
  private static boolean isKeeper(@Nullable Value owner, Node object, Scene scene) {
    boolean isKnown = owner != null && (owner.isBystander() || owner.contents() != null);
    return isKnown
        || ((owner == null || owner.runs() == null)
            && REFERENCES.contains(object.getType().getKind())
            && !(isOfPlainValues(object.getType()) && viewed(object).isEmpty())
            && !scene.body().contracts().types().isTracked(object.getType()));
  }

  /** Whether a call takes something out of a tracked object that is a container, too. */
  private static boolean takesOutOfTracked(Call call, Scene scene) {
    return call.isOfLibrary()
        && call.receiver() != null
        && (takesOut(call, scene) || call.contract().elements() == ElementEffect.DROPS)
        && scene.body().contracts().types().isTracked(call.receiver().getType())
        && !scene.body().contracts().containers().rootsOf(call.receiver().getType()).isEmpty();
  }

  /** Whether a method that is not seen asks for the object exclusively. */
  private static boolean isForItselfAlone(Call call, Scene scene) {
    return call.contract().receiver() == Demand.EXCLUSIVE
        && !scene.body().file().effects().knows(call.method());
  }

  /** Whether a container of the JDK is of strings or numbers, which nobody owns. */
  private static boolean isOfPlainValues(TypeMirror type) {
    return type instanceof DeclaredType container
        && container.asElement().toString().startsWith("java.util.")
        && !container.getTypeArguments().isEmpty()
        && container.getTypeArguments().stream().allMatch(Disturbance::isPlainValue);
  }

  private static boolean isPlainValue(TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.asElement().getModifiers().contains(Modifier.FINAL)
        && declared.asElement().toString().startsWith("java.lang.");
  }

  private static boolean isHarmless(Call call, Scene scene) {
    boolean isSeen = scene.body().file().effects().knows(call.method());
    if (isSeen) {
      Effects effects = scene.body().file().effects().of(call.method());
      return effects.written().isEmpty() && effects.emptied().isEmpty();
    }
    return call.isOfLibrary()
        ? call.method().getReturnType().getKind().isPrimitive()
        : TypeUses.ofReceiver(call.method()) != null;
  }
}
