package dev.custody.checker.transfer;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.custody.checker.contracts.Effects;
import dev.custody.checker.contracts.KeptObjects;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Loss;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Value;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Data that is lent, such as the private data of a request, and that owns others and lends them in
 * turn. A method gives the same data each time, so what one call's result has given away, that of
 * another lends no more; nor does it lend what was taken out by another way to the data.
 */
final class LentData {

  private LentData() {}

  /** A method of another file may have given away something that such data keeps. */
  static void changed(Call call, Node object, Loss loss, Scene scene) {
    if (scene.body().file().effects().knows(call.method())) {
      return; // the fields that it empties tell
    }
    Value itself = scene.value(object);
    end((data, type) -> !data.equals(itself) && mayBe(data, type, object, scene), loss, scene);
  }

  /** A method is lent such data, or the owner of it, and may take out what the data keeps. */
  static void disturbed(Call call, Effects effects, Loss loss, Scene scene) {
    end(
        (data, type) -> mayEmpty(effects, type, scene) && isReached(data, type, call, scene),
        loss,
        scene);
  }

  /**
   * Something has been taken out of a field of such data.
   *
   * @param around the object of the field, if that is followed
   * @param from where the field was read from
   * @param chain the containers that it was taken from, which are still there
   */
  static void emptied(
      @Nullable Value around,
      Place from,
      TypeMirror owner,
      Set<Value> chain,
      @Nullable TypeMirror element,
      Loss loss,
      Scene scene) {
    Place object = Aliases.objectOf(from);
    for (Value data : scene.world().values()) {
      TypeMirror type = typeOf(data, scene);
      boolean isIt =
          type != null
              && !data.equals(around)
              && ((around != null && typeOf(around, scene) != null)
                  ? isSame(data, around, scene) || mayKeep(data, type, around, scene)
                  : (object != null && mayBeAt(data, type, object, owner, scene)));
      if (isIt) {
        Loans.endBeside(data, chain, element, loss, scene);
      }
    }
  }

  private static void end(BiPredicate<Value, TypeMirror> which, Loss loss, Scene scene) {
    for (Value data : scene.world().values()) {
      TypeMirror type = typeOf(data, scene);
      if (type != null && which.test(data, type)) {
        Loans.end(data, loss, scene);
      }
    }
  }

  private static boolean isReached(Value data, TypeMirror type, Call call, Scene scene) {
    return call.operands().stream()
        .map(Operand::node)
        .anyMatch(
            node ->
                isIts(scene.value(node), data)
                    || mayOwn(node, data, scene)
                    || mayBe(data, type, node, scene));
  }

  /** Whether a value is such data itself, or the owner of it. */
  private static boolean isIts(@Nullable Value value, Value data) {
    return value != null && (value.equals(data) || data.owners().contains(value.id()));
  }

  /** Whether an expression may refer to the owner of such data, by another name. */
  private static boolean mayOwn(Node object, Value data, Scene scene) {
    return !Loans.keepers(
            (where, keeper) ->
                data.owners().contains(keeper.id()) && OneObject.mayBe(object, where, scene),
            scene)
        .isEmpty();
  }

  /** Whether an expression may refer to such data, or to something that it keeps. */
  private static boolean mayBe(Value data, TypeMirror type, Node object, Scene scene) {
    Value value = scene.value(object);
    return (value != null && typeOf(value, scene) != null)
        ? isSame(data, value, scene)
        : mayBeAt(data, type, ReadFrom.place(object, scene), object.getType(), scene);
  }

  private static boolean mayBeAt(
      Value data, TypeMirror type, @Nullable Place place, TypeMirror object, Scene scene) {
    boolean mayBe =
        Aliases.mayBeOf(type, object, scene)
            || scene.body().contracts().kept().mayKeep(type, object);
    return mayBe
        && !Loans.keepers(
                (where, keeper) -> {
                  TypeMirror whole = Aliases.typeOf(where, scene);
                  return whole != null
                      && data.owners().contains(keeper.id())
                      && TrackedLenders.mayBeInside(place, object, keeper, whole, scene)
                      && !isInAnotherField(data, place, whole, scene);
                },
                scene)
            .isEmpty();
  }

  /** Whether the getter that gave such data has it from another field of their owner. */
  private static boolean isInAnotherField(
      Value data, @Nullable Place place, TypeMirror whole, Scene scene) {
    VariableElement given = fieldOf(data, scene);
    VariableElement last = null;
    for (Place each = place; each != null; each = Aliases.objectOf(each)) {
      VariableElement field = Places.fieldOf(each);
      boolean isOfWhole =
          field != null && Aliases.mayBeOf(whole, field.getEnclosingElement().asType(), scene);
      last = isOfWhole ? field : last;
    }
    return given != null && last != null && !given.equals(last);
  }

  /** The field that the method which gave such data reads; null where it does more. */
  private static @Nullable VariableElement fieldOf(Value data, Scene scene) {
    return data.origin().at() instanceof MethodInvocationTree call
        ? scene.body().file().effects().ownParts().read(TreeUtils.elementFromUse(call))
        : null;
  }

  /** Whether two values may be one, for they are what one owner, or maybe one, was asked for. */
  private static boolean isSame(Value one, Value other, Scene scene) {
    if (one.equals(other)
        || !(one.origin().at() instanceof MethodInvocationTree call)
        || !(other.origin().at() instanceof MethodInvocationTree same)
        || !areOfOneOwner(one, other, scene)) {
      return false;
    }
    VariableElement field = fieldOf(one, scene);
    return TreeUtils.elementFromUse(call).equals(TreeUtils.elementFromUse(same))
        ? mayAskForOne(call.getArguments(), same.getArguments())
        : field != null && field.equals(fieldOf(other, scene));
  }

  /** Whether such data may have other data inside, which another way led to. */
  private static boolean mayKeep(Value data, TypeMirror type, Value part, Scene scene) {
    return !data.equals(part)
        && scene.body().contracts().kept().mayBePart(typeOf(part, scene), type)
        && areOfOneOwner(data, part, scene);
  }

  private static boolean areOfOneOwner(Value one, Value other, Scene scene) {
    return one.owners().equals(other.owners())
        || one.owners().stream()
            .anyMatch(
                a ->
                    other.owners().stream()
                        .anyMatch(
                            b ->
                                OneObject.mayBe(
                                    new Held.Reference(a), new Held.Reference(b), scene)));
  }

  /** Two numbers, or two strings, that are written out ask for two. */
  private static boolean mayAskForOne(
      List<? extends ExpressionTree> some, List<? extends ExpressionTree> others) {
    for (int i = 0; i < some.size() && i < others.size(); i++) {
      if (some.get(i) instanceof LiteralTree one
          && others.get(i) instanceof LiteralTree other
          && !Objects.equals(one.getValue(), other.getValue())) {
        return false;
      }
    }
    return true;
  }

  /** The type of such data; null for any other value. */
  private static @Nullable TypeMirror typeOf(Value data, Scene scene) {
    TypeMirror type =
        data.qualifier().isLoan()
                && !data.owners().isEmpty()
                && data.contents() == null
                && data.origin().at() instanceof MethodInvocationTree call
            ? TreeUtils.typeOf(call)
            : null;
    boolean isUntracked =
        type != null
            && type.getKind() == TypeKind.DECLARED
            && !scene.body().contracts().types().isTracked(type);
    return isUntracked ? type : null;
  }

  /** Whether some code may take out what a field of such data owns, or of what it keeps inside. */
  private static boolean mayEmpty(Effects effects, TypeMirror type, Scene scene) {
    KeptObjects kept = scene.body().contracts().kept();
    Predicate<VariableElement> isOfData =
        field -> {
          TypeMirror owner = field.getEnclosingElement().asType();
          return field.getKind().isField()
              && kept.owns(field)
              && (Aliases.mayBeOf(type, owner, scene) || kept.mayKeep(type, owner));
        };
    return Lenders.replaced(effects).anyMatch(isOfData)
        || effects.emptied().stream().anyMatch(isOfData)
        || effects.changed().stream().anyMatch(each -> kept.mayOwn(each.asType(), type));
  }
}
