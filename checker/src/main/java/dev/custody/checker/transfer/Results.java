package dev.custody.checker.transfer;

import dev.custody.checker.contracts.Contracts;
import dev.custody.checker.contracts.Ref;
import dev.custody.checker.contracts.ResultContract;
import dev.custody.checker.resources.Contents;
import dev.custody.checker.resources.Contents.Fill;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Origin;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Step;
import dev.custody.checker.resources.Value;
import dev.custody.checker.resources.ValueId;
import dev.custody.checker.types.Ownership;
import dev.custody.checker.types.QualifiedType;
import dev.custody.checker.types.Qualifier;
import dev.custody.checker.types.Runs;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import org.checkerframework.dataflow.cfg.node.LocalVariableNode;
import org.checkerframework.dataflow.cfg.node.MethodInvocationNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.dataflow.cfg.node.ObjectCreationNode;
import org.jspecify.annotations.Nullable;

/** What a call that ended normally came to. */
final class Results {

  /** Methods of iteration, which lend what their receiver lends or keeps. */
  private static final Set<String> ITERATING =
      Set.of(
          "iterator",
          "listIterator",
          "descendingIterator",
          "next",
          "previous",
          "stream",
          "filter",
          "takeWhile",
          "dropWhile",
          "peek",
          "limit",
          "skip",
          "sorted",
          "findFirst",
          "findAny",
          "min",
          "max",
          "toList");

  private Results() {}

  /**
   * Makes the result of a call.
   *
   * @param isStatement whether it is thrown away
   */
  static void make(Call call, Scene scene, boolean isStatement) {
    ResultContract result = call.contract().result();
    UnmadeObjects.filled(call, scene);
    if (call.isConstructorChain()) {
      EmptyFields.learnBegun(call, scene);
      return; // super(...) and this(...) go on making an object that is held as this
    }
    InnerObjects.tellGone(call, scene);
    if (result.sameAs() != null) {
      Operand same = call.operand(result.sameAs());
      scene.result(call.node(), same == null ? null : scene.held(same.node()));
    } else if (result.tagOf() != null) {
      Value request = named(call, result.tagOf(), scene);
      scene.result(call.node(), request == null ? null : new Held.Tag(request.id()));
    } else if (result.setOf() != null) {
      Value request = named(call, result.setOf(), scene);
      scene.result(call.node(), request == null ? null : new Held.SetOf(request.id()));
    } else if (result.qualifier() != null) {
      makeResult(call, result, qualifier(call, result, scene), scene, isStatement);
    } else if (saysByArgument(call, scene) != null) {
      makeResult(call, result, saysByArgument(call, scene), scene, isStatement);
    } else if (InnerObjects.isOfOther(call, scene)) {
      InnerObjects.lend(call, scene);
    } else if (!OwningObjects.make(call, scene)
        && !makeContainer(call, scene, isStatement)
        && !LentParts.give(call, scene)) {
      lendOnward(call, scene);
    }
    EmptyFields.learn(call, scene);
  }

  /** What an interface gives whose type argument alone says as what. */
  private static @Nullable Qualifier saysByArgument(Call call, Scene scene) {
    int element = call.contract().result().element();
    return element >= 0 && call.receiver() != null && call.isOfOpenInterface()
        ? Elements.qualifier(call.receiver(), call.method(), element, scene)
        : null;
  }

  /** A new container, or one that only inference knows to be of owners, is its caller's. */
  private static boolean makeContainer(Call call, Scene scene, boolean isStatement) {
    boolean isNew = call.node() instanceof ObjectCreationNode;
    boolean isStatic = call.method().getModifiers().contains(Modifier.STATIC);
    boolean isUnknown = !isNew && call.isOfLibrary() && !isStatic && !call.takesReceiver();
    Contents contents = isUnknown ? null : Containers.contentsOfResult(call, scene);
    if (contents == null) {
      return false;
    }
    boolean isEmpty = (isNew || (call.isOfLibrary() && isStatic)) && !Refills.isFilled(call, scene);
    if (isStatement && !isEmpty && !isNew) {
      scene.tell(new Step.Dropped(Spelling.of(call.tree()), contents.keeps(), call.tree()));
    } else if (!isStatement) {
      Contents start = isEmpty ? contents.with(Fill.EMPTY) : contents;
      Origin origin = new Origin(call.tree(), Spelling.of(call.tree()));
      Held.Reference made = scene.make(call.site(), Qualifier.OWNED, true, Set.of(), origin);
      scene.world().update(made.id(), value -> value.keeping(start));
      if (isNew) {
        scene.world().update(made.id(), Value::there);
      }
      scene.result(call.node(), made);
    }
    return true;
  }

  private static void makeResult(
      Call call, ResultContract result, Qualifier qualifier, Scene scene, boolean isStatement) {
    boolean isNew = call.node() instanceof ObjectCreationNode;
    if (qualifier == Qualifier.GIVEN_UP
        || isUntrackedElement(call, result, scene)
        || isUntrackedView(call, result, scene)) {
      return;
    }
    boolean droppable = scene.body().contracts().isForgettable(call.node().getType());
    if (Entries.isNew(call, scene)) {
      scene.result(call.node(), new Held.Null());
      return;
    }
    if (qualifier.hasDuty() && isStatement && isFirst(call, scene)) {
      return;
    }
    if (qualifier.hasDuty() && isStatement && !droppable) {
      scene.tell(new Step.Dropped(Spelling.of(call.tree()), qualifier, call.tree()));
      return;
    }
    Origin origin = new Origin(call.tree(), Spelling.of(call.tree()));
    Set<ValueId> owners = owners(call, result, scene);
    Held.Reference made =
        scene.make(call.site(), qualifier, qualifier.hasDuty() && !droppable, owners, origin);
    Value value = scene.world().value(made.id());
    if (value != null) {
      Value sourced =
          value
              .from(call.receiver() == null ? null : Places.of(call.receiver(), scene))
              .keeping(Containers.contentsOfResult(call, scene));
      if (isClosure(call, scene)) {
        sourced = sourced.running(Runs.ONCE);
      }
      scene.world().put(isNew ? sourced.there() : sourced);
      SpentContainers.given(call, sourced, scene);
    }
    scene.result(call.node(), made);
  }

  /** A constructor that fills its map with new containers finds no others there. */
  private static boolean isFirst(Call call, Scene scene) {
    Value map = call.receiver() == null ? null : scene.value(call.receiver());
    Place place =
        map == null || map.home() == null
            ? call.receiver() == null ? null : Places.of(call.receiver(), scene)
            : map.home();
    return scene.body().makesObject()
        && call.isOfLibrary()
        && call.method().getSimpleName().contentEquals("put")
        && Containers.contentsOfResult(call, scene) != null
        && ((map != null && map.duty()) || (place != null && Stores.isOfThis(place)));
  }

  private static boolean isClosure(Call call, Scene scene) {
    Ownership ownership = scene.typeOf(call.node()).ownership();
    return ownership != null && ownership.isClosure();
  }

  /** What a container gives is as its type argument says. */
  private static Qualifier qualifier(Call call, ResultContract result, Scene scene) {
    Qualifier declared = call.opensEntry(scene) ? Qualifier.OWNED : result.qualifier();
    if (call.receiver() == null || result.element() < 0 || declared == null) {
      return declared == null ? Qualifier.GIVEN_UP : declared;
    }
    return Elements.result(
        declared, Elements.qualifier(call.receiver(), call.method(), result.element(), scene));
  }

  /** A type variable that stands for something untracked here, whatever its declaration asks. */
  private static boolean isUntrackedElement(Call call, ResultContract result, Scene scene) {
    boolean isInterior = result.type().qualifier() != null && result.type().qualifier().isLoan();
    if (call.method().getReturnType().getKind() != TypeKind.TYPEVAR
        || (isInterior && !call.isOfLibrary())
        || scene.body().contracts().types().isTracked(call.node().getType())) {
      return false;
    }
    Contracts contracts = scene.body().contracts();
    QualifiedType type =
        result.element() >= 0 && call.receiver() != null
            ? Elements.argument(call.receiver(), call.method(), result.element(), scene)
            : scene.typeOf(call.node()).with(null);
    return type.qualifier() == null && !contracts.keepsOwners(type, call.node().getType());
  }

  /** A view of a container that keeps nothing tracked. */
  private static boolean isUntrackedView(Call call, ResultContract result, Scene scene) {
    return result.element() < 0
        && call.isOfLibrary()
        && !scene.body().contracts().types().isTracked(call.node().getType())
        && Containers.contentsOfResult(call, scene) == null
        && !isViewOfOwners(call, result, scene)
        && !(result.type().ownership() != null && result.type().ownership().isClosure());
  }

  /** A list that shows another, such as an unmodifiable one, shows the owners in that. */
  private static boolean isViewOfOwners(Call call, ResultContract result, Scene scene) {
    return call.method().getModifiers().contains(Modifier.STATIC)
        && result.owners().stream()
            .map(ref -> named(call, ref, scene))
            .anyMatch(lender -> lender != null && lender.contents() != null);
  }

  private static Set<ValueId> owners(Call call, ResultContract result, Scene scene) {
    Set<ValueId> owners = new LinkedHashSet<>();
    Value outer = InnerObjects.outer(call, scene);
    if (outer != null) {
      owners.add(outer.id());
    }
    Value optional = call.isOfLentOptional(scene) ? scene.value(call.receiver()) : null;
    if (optional != null) {
      owners.add(optional.id());
    }
    for (Ref ref : result.owners()) {
      Value owner =
          ref instanceof Ref.ThisField kept ? Reads.kept(call, kept.field(), scene) : null;
      owner = owner == null ? named(call, ref, scene) : owner;
      boolean isOfReceiver = ref instanceof Ref.This || ref instanceof Ref.ThisField;
      if (owner == null && isOfReceiver && call.receiver() != null) {
        owner = bystander(call.receiver(), Places.of(call.receiver(), scene), scene);
        Value other = otherName(call.receiver(), scene);
        if (other != null) {
          owners.add(other.id());
        }
      }
      if (owner != null) {
        owners.add(owner.id());
      }
    }
    return owners;
  }

  /** Follows an untracked object that lends, so that its loans end when it changes. */
  private static @Nullable Value bystander(Node node, @Nullable Place named, Scene scene) {
    Place place = named == null ? unnamed(node, scene) : named;
    if (place == null || scene.held(node) instanceof Held.Null) {
      return null; // a call on null lends nothing, and does not return
    }
    Value known = named == null ? scene.world().valueIn(place) : null;
    if (known != null) {
      return known;
    }
    Held.Reference made =
        scene.make(
            Places.siteOf(place, scene),
            Qualifier.GIVEN_UP,
            false,
            Set.of(),
            new Origin(node.getTree(), Spelling.of(node)));
    scene.world().bind(place, made);
    return scene.world().value(made.id());
  }

  /** What a local variable refers to may have been had from where it can be had again. */
  private static @Nullable Value otherName(Node node, Scene scene) {
    return node instanceof LocalVariableNode ? bystander(node, null, scene) : null;
  }

  /** Where an object is that an expression without a name delivers; new ones are nobody else's. */
  private static @Nullable Place unnamed(Node node, Scene scene) {
    return node.getType() instanceof DeclaredType type
            && !(node instanceof ObjectCreationNode)
            && !scene.body().contracts().types().isTracked(type)
        ? new Place.Unnamed((TypeElement) type.asElement())
        : null;
  }

  /** The value an annotation names: an operand, or the request whose tag an operand is. */
  private static @Nullable Value named(Call call, Ref ref, Scene scene) {
    Operand operand = call.operand(ref instanceof Ref.ThisField ? new Ref.This() : ref);
    if (operand == null) {
      return null;
    }
    return scene.held(operand.node()) instanceof Held.Tag tag
        ? scene.world().value(tag.request())
        : scene.value(operand.node());
  }

  /** The iterator of something lent, and what it delivers, are lent by the same owner. */
  private static void lendOnward(Call call, Scene scene) {
    Value owner = call.receiver() == null ? null : scene.value(call.receiver());
    String name = call.method().getSimpleName().toString();
    if (owner == null
        && call.receiver() != null
        && isIteration(call.method())
        && Elements.qualifier(call.receiver(), call.method(), 0, scene) != null) {
      owner = bystander(call.receiver(), Places.of(call.receiver(), scene), scene);
    }
    if (owner == null && isStep(name) && isUnsaid(call, scene)) {
      Origin origin = new Origin(call.tree(), Spelling.of(call.tree()));
      scene.result(
          call.node(), scene.make(call.site(), Qualifier.BORROWED, false, Set.of(), origin));
      return;
    }
    if (owner == null
        || !isIterating(call.method())
        || (owner.isPart() && Elements.qualifier(call.receiver(), call.method(), 0, scene) == null)
        || (isStep(name) && isPlainElement(call, scene))) {
      scene.result(call.node(), null);
      return;
    }
    Held.Reference made =
        scene.make(
            call.site(),
            Qualifier.BORROWED,
            false,
            Set.of(owner.id()),
            new Origin(call.tree(), Spelling.of(call.tree())));
    if (isClosure(call, scene)) {
      scene.world().update(made.id(), value -> value.running(Runs.ONCE));
    }
    scene.world().update(made.id(), v -> v.keeping(LoopElements.contents(call, scene)));
    scene.result(call.node(), made);
    Value lent = scene.world().value(made.id());
    if (lent != null && isStep(name)) {
      SpentContainers.given(call, lent, scene);
    }
  }

  /** An element of a type that is not tracked, of an iterator that does not say what it lends. */
  private static boolean isPlainElement(Call call, Scene scene) {
    return call.receiver() != null
        && Elements.qualifier(call.receiver(), call.method(), 0, scene) == null
        && !scene.body().contracts().types().isTracked(call.node().getType())
        && LoopElements.contents(call, scene) == null;
  }

  /** An iterator that does not say what it gives lends that, as an array does. */
  private static boolean isUnsaid(Call call, Scene scene) {
    return call.receiver() != null
        && isIteration(call.method())
        && scene.body().contracts().types().isTracked(call.node().getType())
        && Elements.qualifier(call.receiver(), call.method(), 0, scene) == null;
  }

  /** Whether a loop has an element of an iterator that says nothing, whose type only it knows. */
  static boolean isUnsaidElement(Node element, Scene scene) {
    return element instanceof MethodInvocationNode call
        && scene.held(call) == null
        && isStep(call.getTarget().getMethod().getSimpleName().toString())
        && isIteration(call.getTarget().getMethod());
  }

  private static boolean isStep(String name) {
    return name.equals("next") || name.equals("previous");
  }

  /** Whether a method goes on with an iteration, or begins one. */
  static boolean isIterating(ExecutableElement method) {
    return isIteration(method) && ITERATING.contains(method.getSimpleName().toString());
  }

  private static boolean isIteration(ExecutableElement method) {
    String type = method.getEnclosingElement().toString();
    return type.startsWith("java.util.") || type.equals("java.lang.Iterable");
  }
}
