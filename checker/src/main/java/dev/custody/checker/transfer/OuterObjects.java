package dev.custody.checker.transfer;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import dev.custody.checker.contracts.Contracts;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Origin;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Step;
import dev.custody.checker.resources.Value;
import dev.custody.checker.types.Inheritance;
import dev.custody.checker.types.Qualifier;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.checkerframework.dataflow.cfg.node.ClassNameNode;
import org.checkerframework.dataflow.cfg.node.FieldAccessNode;
import org.checkerframework.dataflow.cfg.node.ImplicitThisNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * The tracked objects around one of an inner class: it was lent them, and may look at them only.
 * What a local or anonymous class has around it is captured instead.
 */
final class OuterObjects {

  private OuterObjects() {}

  /** They come in with the object of the body. */
  static void enter(Scene scene) {
    for (TypeElement type = scene.body().type(); type != null; type = around(type)) {
      TypeElement outer = Contracts.outerOf(type);
      if (outer != null && scene.body().contracts().types().isTracked(outer)) {
        Origin origin = new Origin(scene.body().path().getLeaf(), outer.getSimpleName() + ".this");
        Held.Reference made = scene.make(outer, Qualifier.BORROWED, false, Set.of(), origin);
        scene.world().bind(new Place.Around(outer), made);
        scene.world().update(made.id(), Value::there);
      }
    }
  }

  /**
   * Where an object around is that an expression stands for, by the name of its class or without.
   *
   * @return its place; null for any other expression
   */
  static @Nullable Place of(Node node, Scene scene) {
    TypeElement named = named(node);
    TypeElement own = scene.body().type();
    if (named == null || named.equals(own) || around(own) == null) {
      return null;
    }
    boolean isExact = node instanceof FieldAccessNode;
    if (!isExact && Inheritance.inherits(own, named)) {
      return null;
    }
    for (TypeElement type = own; type != null; type = around(type)) {
      TypeElement outer = around(type);
      if (outer != null && (isExact ? outer.equals(named) : Inheritance.inherits(outer, named))) {
        Place place = new Place.Around(outer);
        return scene.world().held(place) == null ? null : place;
      }
    }
    return null;
  }

  /** A closure that may run later must not see what is around this object for a while only. */
  static void captured(Tree closure, Scene scene) {
    for (Place place : List.copyOf(scene.world().places().keySet())) {
      Value value = scene.world().valueIn(place);
      if (value != null && place instanceof Place.Around outer) {
        Tree mention = mention(closure, outer.type(), scene.body().type());
        if (mention != null) {
          scene.tell(new Step.Captured(value, outer.spelling(), mention));
        }
      }
    }
  }

  /** Where code names an object around this one, or a member of that; null where it does not. */
  private static @Nullable Tree mention(Tree code, TypeElement outer, TypeElement own) {
    return new TreeScanner<@Nullable Tree, @Nullable Void>() {
      @Override
      public @Nullable Tree visitIdentifier(IdentifierTree tree, @Nullable Void p) {
        Element element = TreeUtils.elementFromUse(tree);
        boolean isMember =
            (element.getKind() == ElementKind.FIELD || element.getKind() == ElementKind.METHOD)
                && !element.getModifiers().contains(Modifier.STATIC)
                && Inheritance.inherits(outer, element.getEnclosingElement())
                && !Inheritance.inherits(own, element.getEnclosingElement());
        return isMember ? tree : null;
      }

      @Override
      public @Nullable Tree visitMemberSelect(MemberSelectTree tree, @Nullable Void p) {
        boolean isNamed =
            tree.getIdentifier().contentEquals("this")
                && outer.equals(TreeUtils.elementFromTree(tree.getExpression()));
        return isNamed ? tree : super.visitMemberSelect(tree, p);
      }

      @Override
      public @Nullable Tree reduce(@Nullable Tree first, @Nullable Tree second) {
        return first != null ? first : second;
      }
    }.scan(code, null);
  }

  /** The class that an expression names this object by, or that declares the member it is for. */
  private static @Nullable TypeElement named(Node node) {
    if (node instanceof ImplicitThisNode && node.getType() instanceof DeclaredType declaring) {
      return (TypeElement) declaring.asElement();
    }
    return node instanceof FieldAccessNode access
            && access.getFieldName().equals("this")
            && access.getReceiver() instanceof ClassNameNode name
            && name.getElement() instanceof TypeElement type
        ? type
        : null;
  }

  /** The class around another one whose objects that one's objects have around them. */
  private static @Nullable TypeElement around(TypeElement type) {
    if (!type.getNestingKind().isNested()) {
      return null;
    }
    TypeElement outer = Contracts.outerOf(type);
    if (outer != null || type.getNestingKind() == NestingKind.MEMBER) {
      return outer;
    }
    Element element = type.getEnclosingElement();
    while (element != null && !(element instanceof TypeElement)) {
      element = element.getEnclosingElement();
    }
    return (TypeElement) element;
  }
}
