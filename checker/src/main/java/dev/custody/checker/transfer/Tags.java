package dev.custody.checker.transfer;

import com.sun.source.tree.Tree;
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

/** The conversion of a number into the request that it is the tag of. */
final class Tags {

  private Tags() {}

  static void convert(Call call, Operand operand, Scene scene, Tree at) {
    Value request =
        scene.held(operand.node()) instanceof Held.Tag tag
            ? scene.world().value(tag.request())
            : null;
    String set = call.receiver() == null ? call.contract().name() : Spelling.of(call.receiver());
    scene.tell(
        new Step.Converted(
            Spelling.of(operand.node()),
            request,
            request == null ? "" : request.origin().name(),
            set,
            request != null && isSetOf(request, call, scene),
            at));
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
