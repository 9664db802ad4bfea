package dev.custody.checker.transfer;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import dev.custody.checker.contracts.Contracts;
import dev.custody.checker.contracts.Effects;
import dev.custody.checker.contracts.EmptyAnswer;
import dev.custody.checker.contracts.Emptying;
import dev.custody.checker.contracts.Inherited;
import dev.custody.checker.contracts.OwningFields;
import dev.custody.checker.contracts.Ref;
import dev.custody.checker.resources.Contents;
import dev.custody.checker.resources.Contents.Fill;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Origin;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Vacancy;
import dev.custody.checker.resources.Value;
import dev.custody.checker.resources.ValueId;
import dev.custody.checker.resources.World;
import dev.custody.checker.types.Qualifier;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.checkerframework.dataflow.cfg.node.FieldAccessNode;
import org.checkerframework.dataflow.cfg.node.MethodInvocationNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.dataflow.cfg.node.ThisNode;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Objects that a body makes, whose class is not tracked and owns through its fields. While nobody
 * else has one, what is in it is this body's duty: it must be empty when it is forgotten. What may
 * be kept elsewhere is somebody else's to empty.
 */
public final class OwningObjects {

  private OwningObjects() {}

  /** Makes a new object that owns, if the call makes one. */
  static boolean make(Call call, Scene scene) {
    List<VariableElement> fields = fields(call.node().getType(), scene);
    boolean isNew = call.node().getTree() instanceof NewClassTree;
    if (isNew
        ? !NewOwners.isAlone(call, fields, scene)
        : fields.isEmpty() || !isMadeBy(call, scene)) {
      return false;
    }
    Fill fill = isNew && NewOwners.isEmpty(call, fields, scene) ? Fill.EMPTY : Fill.SOME;
    Origin origin = new Origin(call.tree(), Spelling.of(call.tree()));
    Held.Reference made = scene.make(call.site(), Qualifier.GIVEN_UP, true, Set.of(), origin);
    Contents contents = contents(fields, fill, scene);
    scene.world().update(made.id(), value -> value.keeping(contents).there());
    scene.result(call.node(), made);
    return true;
  }

  /** Whether a method of the file has made an object for its caller. */
  private static boolean isMadeBy(Call call, Scene scene) {
    return call.node() instanceof MethodInvocationNode
        && isOfFile(call.method(), scene)
        && scene.body().file().emptying().makesResult(call.method());
  }

  /** What a caller has made comes in as an argument, filled. */
  static void enter(Scene scene) {
    if (scene.body().kind() != Body.Kind.LAMBDA && scene.body().method() != null) {
      scene.body().method().getParameters().forEach(parameter -> enter(parameter, scene));
    }
  }

  /** What the code around a closure has made, the closure may have to empty. */
  static void capture(VariableElement variable, boolean isOwed, Scene scene) {
    enter(variable, scene);
    Value object = scene.world().valueIn(new Place.Local(variable));
    if (isOwning(object) && isOwed) {
      scene.world().put(object.owing());
    }
  }

  private static void enter(VariableElement parameter, Scene scene) {
    Place place = new Place.Local(parameter);
    if (mayBe(parameter, scene) && scene.world().held(place) == null) {
      List<VariableElement> fields = fields(parameter.asType(), scene);
      Origin origin =
          new Origin(scene.declarationOf(parameter), parameter.getSimpleName().toString());
      Held.Reference made = scene.make(parameter, Qualifier.GIVEN_UP, false, Set.of(), origin);
      Contents contents = contents(fields, Fill.SOME, scene);
      scene.world().update(made.id(), value -> value.keeping(contents));
      scene.world().bind(place, made);
    }
  }

  /** Whether a variable is of a class whose objects own. */
  static boolean mayBe(VariableElement variable, Scene scene) {
    return fields(variable.asType(), scene).stream()
            .anyMatch(f -> scene.body().file().effects().initial().declares(f))
        || OwnersElsewhere.isOne(variable.asType(), scene.body().contracts());
  }

  private static Contents contents(List<VariableElement> fields, Fill fill, Scene scene) {
    boolean counted =
        !fields.isEmpty()
            && fields.stream()
                .allMatch(
                    f ->
                        OwningFields.as(f, scene.body().contracts()).orElse(Qualifier.OWNED)
                            == Qualifier.REFCOUNTED);
    return new Contents(fill, counted ? Qualifier.REFCOUNTED : Qualifier.OWNED, true, Vacancy.NONE);
  }

  private static List<VariableElement> fields(TypeMirror type, Scene scene) {
    return type instanceof DeclaredType declared
        ? OwningFields.of((TypeElement) declared.asElement(), scene.body().contracts())
        : List.of();
  }

  // Calls --------------------------------------------------------------------------------------

  /**
   * Whoever is given such an object may keep it, or empty it; a container that is never read not.
   */
  static void pass(Call call, Scene scene) {
    if (call.isOfLibrary() && scene.isUnread(call.receiver())) {
      return;
    }
    for (Operand operand : call.operands()) {
      Value object = scene.value(operand.node());
      if (operand.parameter() != null && isOwning(object)) {
        pass(call, operand, object, scene);
      }
    }
  }

  private static void pass(Call call, Operand operand, Value object, Scene scene) {
    Emptying emptying = scene.body().file().emptying();
    VariableElement parameter =
        operand.ref() instanceof Ref.Parameter named && !call.method().isVarArgs()
            ? call.method().getParameters().get(named.index())
            : null;
    if (operand.ref().equals(call.contract().result().sameAs())) {
      return; // it comes back, and is followed further
    } else if (parameter == null
        || !isOfFile(call.method(), scene)
        || emptying.keeps(call.method(), parameter)) {
      handOn(object, scene);
    } else if (emptying.leavesEmpty(call.method(), parameter) && !isTwice(call, object, scene)) {
      scene.world().fill(object.id(), Fill.EMPTY);
    } else if (isElsewhere(object, scene) || mayFill(call, object, scene)) {
      scene.world().fill(object.id(), Fill.SOME);
    }
  }

  /** Whether a call is given an object by two names, of which it may fill one. */
  private static boolean isTwice(Call call, Value object, Scene scene) {
    long names = call.operands().stream().filter(o -> object.equals(scene.value(o.node()))).count();
    return names > 1 && mayFill(call, object, scene);
  }

  /** What a call on such an object does to it, whether it returns or throws. */
  static void call(Call call, Scene scene) {
    Value object = call.receiver() == null ? null : scene.value(call.receiver());
    if (!isOwning(object) || isOfObject(call.method())) {
      return;
    }
    boolean throwsSomething = !call.method().getThrownTypes().isEmpty();
    ExecutableElement callee = called(call, object, scene);
    boolean isElsewhere = isElsewhere(object, scene);
    boolean isKept =
        isElsewhere
            ? OwnersElsewhere.mayKeep(call, scene)
            : !isOfFile(callee, scene) || scene.body().file().emptying().keepsThis(callee);
    if (isKept) {
      handOn(object, scene);
    } else if ((!throwsSomething || isElsewhere) && isEmptied(call, object, scene)) {
      scene.world().fill(object.id(), Fill.EMPTY);
    } else if (throwsSomething && mayBeGiven(call, object, scene)) {
      scene.world().fill(object.id(), Fill.SOME);
    }
  }

  /** Whether a call is given something that may be in its object even if it throws. */
  private static boolean mayBeGiven(Call call, Value object, Scene scene) {
    return isElsewhere(object, scene)
        ? OwnersElsewhere.isFilled(call, fieldsOf(object, scene), scene)
        : gives(call) && !givesNothing(call, scene);
  }

  /** Learns from a call that ended normally. */
  static void learn(Call call, Value object, Scene scene) {
    if (isOfObject(call.method())) {
      return;
    } else if (isElsewhere(object, scene)) {
      OwnersElsewhere.learn(call, object, fieldsOf(object, scene), scene);
      return;
    }
    EmptiedFields.learn(call, object, scene);
    if (isEmptied(call, object, scene)) {
      scene.world().fill(object.id(), Fill.EMPTY);
      scene.world().forgetSize(object.id());
    } else if (mayFill(call, object, scene)) {
      scene.world().fill(object.id(), Fill.SOME);
      scene.world().forgetSize(object.id());
      Closures.filled(object.id(), scene);
    }
    Emptying emptying = scene.body().file().emptying();
    ExecutableElement callee = called(call, object, scene);
    if (emptying.returnsThis(callee)) {
      scene.result(call.node(), new Held.Reference(object.id()));
    } else {
      answer(call, emptying.answer(callee, fieldsOf(object, scene)), object.id(), scene);
    }
  }

  /** A method of this object tells of the only container that the object keeps. */
  static void answerOfThis(Call call, Scene scene) {
    List<VariableElement> fields =
        call.receiver() instanceof ThisNode && isOfFile(call.method(), scene)
            ? OwningFields.inside(scene.body().type(), scene.body().contracts())
            : List.of();
    if (fields.size() != 1 || scene.body().contracts().ofField(fields.get(0)).owns()) {
      return;
    }
    EmptyAnswer answer = scene.body().file().emptying().answer(call.method(), fields);
    if (answer != EmptyAnswer.NOTHING) {
      Place place = new Place.Field(new Place.This(), fields.get(0));
      if (scene.world().held(place) == null) {
        Containers.keep(fields.get(0), place, Fill.SOME, call.tree(), scene);
      }
      Value kept = scene.world().valueIn(place);
      if (kept != null && kept.contents() != null) {
        answer(call, answer, kept.id(), scene);
      }
    }
  }

  private static void answer(Call call, EmptyAnswer answer, ValueId object, Scene scene) {
    Value result = scene.value(call.node());
    switch (answer) {
      case TRUE_IF_EMPTY -> scene.result(call.node(), new Held.EmptyTest(object, true));
      case FALSE_IF_EMPTY -> scene.result(call.node(), new Held.EmptyTest(object, false));
      case SIZE -> scene.result(call.node(), new Held.SizeOf(object, 0));
      case NULL_IF_EMPTY -> {
        if (result != null) {
          scene.world().put(result.lastOf(object));
        }
      }
      case NOTHING -> {}
    }
  }

  private static boolean isEmptied(Call call, Value object, Scene scene) {
    if (isElsewhere(object, scene)) {
      return OwnersElsewhere.isEmptied(call, fieldsOf(object, scene));
    }
    Emptying emptying = scene.body().file().emptying();
    ExecutableElement callee = called(call, object, scene);
    boolean replaces = gives(call) && givesNothing(call, scene);
    return fieldsOf(object, scene).stream()
        .allMatch(
            field ->
                emptying.leavesEmpty(callee, field)
                    || (replaces && emptying.keepsOnlyGiven(callee, field)));
  }

  /** Whether a call puts something into an object: what it is given, or finds elsewhere. */
  private static boolean mayFill(Call call, Value object, Scene scene) {
    if (gives(call) && givesNothing(call, scene)) {
      Emptying emptying = scene.body().file().emptying();
      ExecutableElement callee = called(call, object, scene);
      return fieldsOf(object, scene).stream().anyMatch(f -> emptying.putsOther(callee, f));
    }
    Effects effects = Interference.effects(call, scene);
    return fieldsOf(object, scene).stream().anyMatch(effects.filled()::contains);
  }

  static boolean gives(Call call) {
    return call.operands().stream().anyMatch(o -> isGiven(o));
  }

  static boolean givesNothing(Call call, Scene scene) {
    return call.operands().stream()
        .allMatch(o -> !isGiven(o) || scene.held(o.node()) instanceof Held.Null);
  }

  private static boolean isGiven(Operand operand) {
    return operand.parameter() != null && operand.demand().isTransfer();
  }

  /** The method that runs: the object's class is known. */
  static ExecutableElement called(Call call, Value object, Scene scene) {
    TypeElement type = typeOf(object, scene.world());
    return type == null ? call.method() : Inherited.implementation(type, call.method());
  }

  static boolean isOfFile(ExecutableElement method, Scene scene) {
    return scene.body().file().effects().knows(method);
  }

  /** Whether only declarations tell what the methods of an object do. */
  static boolean isElsewhere(Value object, Scene scene) {
    TypeElement type = typeOf(object, scene.world());
    return fieldsOf(object, scene).isEmpty() || type == null || !isOfFile(type, scene);
  }

  private static boolean isOfFile(TypeElement type, Scene scene) {
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .anyMatch(constructor -> isOfFile(constructor, scene));
  }

  private static boolean isOfObject(ExecutableElement method) {
    return method.getEnclosingElement().toString().equals("java.lang.Object");
  }

  // Fields and holders -------------------------------------------------------------------------

  /** The field of such an object is looked into, or filled, by who made it. */
  static void open(FieldAccessNode field, boolean isStore, Scene scene) {
    Value object = scene.value(field.getReceiver());
    boolean isOne = OwningFields.as(field.getElement(), scene.body().contracts()).isPresent();
    boolean isContainer = !scene.body().contracts().ofField(field.getElement()).owns();
    if (isOwning(object) && isOne && (isStore || isContainer)) {
      scene.world().fill(object.id(), Fill.SOME);
    }
  }

  /** An object goes where others may find it. */
  static void handOn(Node node, Scene scene) {
    Value object = scene.value(node);
    if (isOwning(object)) {
      handOn(object, scene);
    }
  }

  /** An object goes where others may find it. */
  static void handOn(Value object, Scene scene) {
    if (isOwning(object)) {
      scene.world().update(object.id(), value -> value.handedOn().keeping(null));
    }
  }

  /** Whether a value is an object that owns, and that this body made or was given. */
  static boolean isOwning(@Nullable Value value) {
    return value != null && value.isBystander() && value.contents() != null;
  }

  /**
   * Whether all that an object owns through its fields is known to be gone from them.
   *
   * @param object what is known of the object
   * @param world where it is
   * @param contracts what its fields promise
   * @return whether each of them has been seen to be empty, one by one
   */
  public static boolean isEmptied(Value object, World world, Contracts contracts) {
    TypeElement type = isOwning(object) ? typeOf(object, world) : null;
    List<VariableElement> fields = type == null ? List.of() : OwningFields.of(type, contracts);
    return !fields.isEmpty()
        && fields.stream().allMatch(f -> isEmpty(new Place.Inside(object.id(), f), world));
  }

  private static boolean isEmpty(Place place, World world) {
    Value value = world.valueIn(place);
    if (value == null || value.contents() == null) {
      return world.held(place) instanceof Held.Null;
    }
    return value.contents().fill() == Fill.EMPTY;
  }

  static List<VariableElement> fieldsOf(Value object, Scene scene) {
    TypeElement type = typeOf(object, scene.world());
    return type == null ? List.of() : OwningFields.of(type, scene.body().contracts());
  }

  /** The class of an object: of what was made, or of the variable that it came in by. */
  private static @Nullable TypeElement typeOf(Value object, World world) {
    Tree at = object.origin().at();
    TypeMirror type =
        at instanceof NewClassTree || at instanceof MethodInvocationTree
            ? TreeUtils.typeOf((ExpressionTree) at)
            : null;
    Held reference = new Held.Reference(object.id());
    for (var entry : world.places().entrySet()) {
      if (type == null
          && entry.getKey() instanceof Place.Local local
          && entry.getValue().equals(reference)) {
        type = local.variable().asType();
      }
    }
    return type instanceof DeclaredType declared ? (TypeElement) declared.asElement() : null;
  }
}
