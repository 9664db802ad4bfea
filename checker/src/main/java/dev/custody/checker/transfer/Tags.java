package dev.custody.checker.transfer;

import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.custody.checker.contracts.Ref;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Step;
import dev.custody.checker.resources.Value;
import dev.custody.checker.resources.ValueId;
import java.util.Objects;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.dataflow.cfg.node.ThisNode;
import org.jspecify.annotations.Nullable;

/** Numbers that must be the tag of a request: to be converted into it, or to be returned as its. */
final class Tags {

  private static final String CALLER = "the caller";

  private Tags() {}

  static void convert(Call call, Operand operand, Ref of, Scene scene, Tree at) {
    Value request =
        scene.held(operand.node()) instanceof Held.Tag tag
            ? scene.world().value(tag.request())
            : null;
    Operand named = call.operand(of);
    Value wanted = named == null ? null : scene.value(named.node());
    if (request == null || wanted == null || wanted.isBystander()) {
      boolean sameSet = request != null && isSetOf(request, call, scene);
      scene.tell(converted(operand.node(), request, setOf(call), sameSet, at));
    } else if (!root(wanted.id(), scene).equals(root(request.id(), scene))) {
      scene.tell(converted(operand.node(), null, setOf(call), false, at));
    } else {
      // A call may take the request together with its tag: it had both when it was made.
      Value had = named.demand().isTransfer() ? request.heldBefore() : request;
      scene.tell(converted(operand.node(), had, setOf(call), true, at));
    }
  }

  private static String setOf(Call call) {
    return call.receiver() == null ? call.contract().name() : Spelling.of(call.receiver());
  }

  private static Step converted(
      Node number, @Nullable Value request, String set, boolean sameSet, Tree at) {
    String name = request == null ? "" : request.origin().name();
    return new Step.Converted(Spelling.of(number), request, name, set, sameSet, at);
  }

  /** A method that gives the tag of one of its arguments has it from that argument. */
  static void returned(Node result, Ref of, Tree at, Scene scene) {
    ValueId request =
        scene.held(result) instanceof Held.Tag tag ? root(tag.request(), scene) : null;
    Value value = request == null ? null : scene.world().value(request);
    boolean isOther =
        of instanceof Ref.Parameter
            ? value == null || !Promises.isArgument(value, of, scene.body())
            // What the tag of this object is, its class knows; it is not that of an argument.
            : value != null && value.origin().at() instanceof VariableTree;
    if (isOther) {
      scene.tell(converted(result, null, CALLER, false, at));
    }
  }

  /** What a variable delivered before it was written to, it did not deliver as what it is now. */
  static void setChanged(VariableElement variable, Scene scene) {
    for (Value value : scene.world().values()) {
      if (value.source() != null && value.source().mentions(variable)) {
        scene.world().put(value.from(null));
      }
    }
  }

  /** What a slot delivered before it was written to, it did not deliver as what it is now. */
  static void slotStored(Place slot, Scene scene) {
    for (Value value : scene.world().values()) {
      Place source = value.source();
      if (source != null && (source.equals(slot) || Aliases.mayBeSame(source, slot, scene))) {
        scene.world().put(value.from(null));
      }
    }
  }

  /**
   * Whether the converting set is known to be the request's: it was asked of the request, it is
   * where the request came from, or it is the one set that the class has.
   */
  private static boolean isSetOf(Value request, Call call, Scene scene) {
    Node receiver = call.receiver();
    if (receiver == null || receiver instanceof ThisNode) {
      return true; // a user's own conversion, which names no set
    }
    if (scene.held(receiver) instanceof Held.SetOf set) {
      return root(set.request(), scene).equals(root(request.id(), scene));
    }
    Place place = Places.of(receiver, scene);
    if (place != null && Objects.equals(place, request.source())) {
      return true;
    }
    return place instanceof Place.Field field
        && field.object() instanceof Place.This
        && isOnlySet(field.field(), scene);
  }

  /** A loan's tag and set are its owner's. */
  private static ValueId root(ValueId id, Scene scene) {
    Value value = scene.world().value(id);
    boolean isLoan = value != null && value.qualifier().isLoan() && value.owners().size() == 1;
    return isLoan ? root(value.owners().iterator().next(), scene) : id;
  }

  private static boolean isOnlySet(VariableElement field, Scene scene) {
    TypeMirror type = field.asType();
    return field.getModifiers().contains(Modifier.FINAL)
        && ElementFilter.fieldsIn(scene.body().type().getEnclosedElements()).stream()
            .filter(f -> isSameClass(f.asType(), type))
            .allMatch(field::equals);
  }

  private static boolean isSameClass(TypeMirror a, TypeMirror b) {
    return a instanceof DeclaredType x
        && b instanceof DeclaredType y
        && x.asElement().equals(y.asElement());
  }
}
