package dev.custody.checker.transfer;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.custody.checker.contracts.Effects;
import dev.custody.checker.contracts.FieldContract;
import dev.custody.checker.contracts.FieldEffects;
import dev.custody.checker.contracts.TreeSearch;
import dev.custody.checker.resources.Contents.Fill;
import dev.custody.checker.resources.Origin;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Value;
import dev.custody.checker.resources.World;
import dev.custody.checker.types.Inheritance;
import dev.custody.checker.types.Qualifier;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import org.checkerframework.dataflow.cfg.node.ThisNode;
import org.jspecify.annotations.Nullable;

/**
 * Objects whose constructor has not ended. What it stored is lost with the object if it throws:
 * nobody ever has that, to give up what is in it.
 */
final class UnmadeObjects {

  private UnmadeObjects() {}

  /**
   * Whether nobody knows the object yet that is being made: its constructor hands it to nobody, and
   * no closure is made in which it could be named.
   */
  static boolean isSecret(Scene scene) {
    Body body = scene.body();
    return body.kind() == Body.Kind.CONSTRUCTOR
        && body.method() != null
        && !body.file().emptying().keepsThis(body.method())
        && !makesClosure(body.path().getLeaf())
        && body.path().getParentPath().getLeaf() instanceof ClassTree type
        && type.getMembers().stream().noneMatch(each -> isInitializer(each) && makesClosure(each));
  }

  private static boolean isInitializer(Tree member) {
    return member instanceof VariableTree || member instanceof BlockTree;
  }

  private static boolean makesClosure(Tree code) {
    return TreeSearch.isFound(
        code,
        tree ->
            tree instanceof LambdaExpressionTree
                || tree instanceof MemberReferenceTree
                || tree instanceof ClassTree);
  }

  /** What an initializer has made is there when the constructor begins. */
  static void initialized(VariableElement field, Place place, Scene scene) {
    ExpressionTree initializer = scene.body().file().effects().initial().initializer(field);
    Qualifier qualifier = scene.body().contracts().ofField(field).qualifier();
    if (initializer != null && qualifier != null) {
      Reads.keep(field, qualifier, place, initializer, scene);
    }
  }

  /** Whether somebody must give up what is in a field. */
  static boolean isOwed(VariableElement field, Scene scene) {
    return scene.body().contracts().ofField(field).owns()
        && !scene.body().contracts().types().isDroppable(field.asType());
  }

  /** The fields whose initializers have run before another constructor, and which it leaves. */
  private static List<VariableElement> initialized(Call call, Scene scene) {
    Element type = call.method().getEnclosingElement();
    Set<VariableElement> written = Interference.effects(call, scene).written();
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(field -> scene.body().file().effects().initial().initializer(field) != null)
        .filter(field -> isOwed(field, scene) && !written.contains(field))
        .toList();
  }

  /**
   * Another constructor, a method of the object, or one that was lent it has returned: what it put
   * into a field is there until somebody takes it out.
   */
  static void filled(Call call, Scene scene) {
    boolean isOwn =
        call.isConstructorChain() || Interference.isOnThis(call, scene) || isLentThis(call, scene);
    if (!isOwn
        || scene.body().kind() != Body.Kind.CONSTRUCTOR
        || (OwningObjects.gives(call) && OwningObjects.givesNothing(call, scene))) {
      return;
    }
    Set<VariableElement> filled = new HashSet<>(Interference.effects(call, scene).filled());
    if (call.isConstructorChain()) {
      filled.addAll(scene.body().file().effects().begunBy(call.method()));
      filled.addAll(initialized(call, scene));
    }
    for (VariableElement field : filled) {
      Place place = new Place.Field(new Place.This(), field);
      if (isOfObject(field, scene.body())
          && scene.world().held(place) == null
          && !scene.body().file().emptying().leavesEmpty(call.method(), field)) {
        keep(field, place, scene);
      }
    }
    if (call.isConstructorChain()) {
      begunEmpty(call, scene);
    }
  }

  /** What another constructor makes, and does not touch, is as empty as its initializer says. */
  private static void begunEmpty(Call call, Scene scene) {
    FieldEffects file = scene.body().file().effects();
    Effects effects = Interference.effects(call, scene);
    boolean isSeen =
        file.knows(call.method())
            && !scene.body().file().emptying().keepsThis(call.method())
            && !effects.isOpen()
            && !effects.runsClosures();
    if (!isSeen) {
      return;
    }
    for (VariableElement field :
        ElementFilter.fieldsIn(call.method().getEnclosingElement().getEnclosedElements())) {
      Place place = new Place.Field(new Place.This(), field);
      boolean isTouched =
          Stream.of(effects.written(), effects.filled(), effects.used())
              .anyMatch(touched -> touched.contains(field));
      if (!isTouched
          && isOfObject(field, scene.body())
          && file.initial().startsEmpty(field)
          && scene.world().held(place) == null) {
        Containers.keep(field, place, Fill.EMPTY, scene.body().path().getLeaf(), scene);
      }
    }
  }

  /** Whether a method of the file is passed the object, and does not keep it. */
  private static boolean isLentThis(Call call, Scene scene) {
    return OwningObjects.isOfFile(call.method(), scene)
        && call.operands().stream()
            .filter(operand -> operand.parameter() != null && operand.node() instanceof ThisNode)
            .map(operand -> Containers.parameterOf(call, operand))
            .anyMatch(
                parameter ->
                    parameter != null
                        && !scene.body().file().emptying().keeps(call.method(), parameter));
  }

  private static boolean isOfObject(VariableElement field, Body body) {
    return field.getKind().isField()
        && !field.getModifiers().contains(Modifier.STATIC)
        && Inheritance.inherits(body.type(), field.getEnclosingElement());
  }

  private static void keep(VariableElement field, Place place, Scene scene) {
    Tree at = scene.body().path().getLeaf();
    FieldContract contract = scene.body().contracts().ofField(field);
    if (contract.owns() && contract.qualifier() != null) {
      Reads.keep(field, contract.qualifier(), place, at, scene);
    } else {
      Containers.keep(field, place, Fill.SOME, at, scene);
    }
  }

  /** Whether a method that a constructor calls only looks at a container without elements. */
  static boolean staysEmpty(VariableElement field, Value kept, Effects effects, Scene scene) {
    return scene.body().kind() == Body.Kind.CONSTRUCTOR
        && kept.contents() != null
        && kept.contents().fill() == Fill.EMPTY
        && !effects.isOpen()
        && !effects.runsClosures()
        && !effects.filled().contains(field);
  }

  /**
   * What a constructor loses that throws.
   *
   * @param place a place that it knows
   * @return what is in it, as nobody can give it up; null where others have that, or nothing is
   */
  static @Nullable Value lostIn(Place place, World world, Body body) {
    Value value = world.valueIn(place);
    boolean isStored =
        value != null
            && !value.isGone()
            && !value.witnessed()
            && place.equals(value.home())
            && place instanceof Place.Field field
            && field.object() instanceof Place.This;
    VariableElement field = Places.fieldOf(place);
    if (!isStored || field == null) {
      return null;
    } else if (body.contracts().ofField(field).owns()) {
      return value.takenOut(value.origin());
    }
    Origin whole = new Origin(body.path().getLeaf(), field.getSimpleName().toString());
    return isFilled(value) && isOwn(value.origin().at(), body) ? value.takenOut(whole) : null;
  }

  private static boolean isFilled(Value value) {
    return value.contents() != null && value.contents().fill() == Fill.SOME;
  }

  /** A container that was passed in is its owner's still. */
  private static boolean isOwn(Tree origin, Body body) {
    return origin.equals(body.path().getLeaf())
        || origin instanceof NewClassTree
        || origin instanceof NewArrayTree;
  }
}
