package dev.custody.checker.transfer;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.custody.checker.contracts.Demand;
import dev.custody.checker.contracts.MethodContract;
import dev.custody.checker.contracts.Runs;
import dev.custody.checker.resources.Loss;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Presence;
import dev.custody.checker.resources.Step;
import dev.custody.checker.resources.Value;
import dev.custody.checker.types.Qualifier;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** What lambdas, method references and local classes do to the values they capture. */
final class Closures {

  /** As what the bodies of closures have their captured variables, found while walking. */
  private final Map<Tree, Map<VariableElement, Qualifier>> captured = new HashMap<>();

  /** As what a closure's body has the variables it captures; empty for one never reached. */
  Map<VariableElement, Qualifier> capturedBy(Tree closure) {
    return captured.getOrDefault(closure, Map.of());
  }

  /** Makes a closure: its captures are lent, transferred, or reported. */
  void apply(Tree closure, Scene scene) {
    Runs runs = scene.body().file().closures().getOrDefault(closure, Runs.WHENEVER);
    captures(closure)
        .forEach((variable, mention) -> capture(closure, variable, mention, runs, scene));
    if (closure instanceof MemberReferenceTree reference) {
      MethodReferences.apply(reference, scene);
    }
    Tree self = closure instanceof ClassTree ? null : mentionOfThis(closure);
    if (self != null && !runs.duringTheCall()) {
      captureThis(self, scene);
    }
  }

  /** A closure that may run later must not see an object which is only lent to its method. */
  private static void captureThis(Tree mention, Scene scene) {
    Value value = scene.world().valueIn(new Place.This());
    if (value != null && !value.isBystander() && value.presence() == Presence.HELD) {
      scene.tell(new Step.Captured(value, "this", mention));
    }
  }

  private void capture(
      Tree closure, VariableElement variable, Tree mention, Runs runs, Scene scene) {
    Value value = scene.world().valueIn(new Place.Local(variable));
    if (value == null || value.isBystander()) {
      return;
    }
    String name = variable.getSimpleName().toString();
    if (value.isGone()) {
      scene.tell(new Step.Used(value, name, false, mention));
      scene.world().put(value.reported());
      return;
    }
    boolean gives = runs.atMostOnce() && !value.isLent() && mayGive(closure, variable, runs, scene);
    if (gives) {
      Loss loss = new Loss(closure, "the closure took '" + name + "'");
      scene.world().lose(value.id(), loss);
      note(closure, variable, value.qualifier());
    } else if (runs.duringTheCall()) {
      scene.tell(new Step.Used(value, name, false, mention));
      note(closure, variable, Qualifier.BORROWED);
    } else {
      scene.tell(new Step.Captured(value, name, mention));
      scene.world().put(value.isOwed() ? value.lost(taken(closure, name)).reported() : value);
      note(closure, variable, Qualifier.GIVEN_UP);
    }
  }

  private static Loss taken(Tree closure, String name) {
    return new Loss(closure, "the closure took '" + name + "'");
  }

  private void note(Tree closure, VariableElement variable, Qualifier qualifier) {
    captured
        .computeIfAbsent(closure, c -> new HashMap<>())
        .merge(variable, qualifier, (a, b) -> a == b ? a : Qualifier.BORROWED);
  }

  /** A closure that runs during the call is only lent what its body does not give up. */
  private static boolean mayGive(Tree closure, VariableElement variable, Runs runs, Scene scene) {
    return !runs.duringTheCall() || givesUp(closure, variable, scene);
  }

  private static boolean givesUp(Tree closure, VariableElement variable, Scene scene) {
    boolean[] found = {false};
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void p) {
        MethodContract contract = scene.body().contracts().of(TreeUtils.elementFromUse(tree));
        found[0] |=
            contract.receiver().isTransfer() && refersTo(TreeUtils.getReceiverTree(tree), variable);
        for (int i = 0; i < tree.getArguments().size(); i++) {
          found[0] |=
              contract.parameter(i).demand().isTransfer()
                  && refersTo(tree.getArguments().get(i), variable);
        }
        return super.visitMethodInvocation(tree, p);
      }

      @Override
      public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void p) {
        Demand demand = scene.body().contracts().of(TreeUtils.elementFromUse(tree)).receiver();
        found[0] |= demand.isTransfer() && refersTo(tree.getQualifierExpression(), variable);
        return super.visitMemberReference(tree, p);
      }
    }.scan(closure, null);
    return found[0];
  }

  private static boolean refersTo(@Nullable Tree tree, VariableElement variable) {
    return tree instanceof IdentifierTree identifier
        && variable.equals(TreeUtils.elementFromUse(identifier));
  }

  /** The local variables of the code around a closure that its body mentions, in order. */
  private static Map<VariableElement, Tree> captures(Tree closure) {
    Map<VariableElement, Tree> mentioned = new LinkedHashMap<>();
    Set<Element> declared = new LinkedHashSet<>();
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void p) {
        if (TreeUtils.elementFromUse(tree) instanceof VariableElement variable
            && isLocal(variable.getKind())) {
          mentioned.putIfAbsent(variable, tree);
        }
        return super.visitIdentifier(tree, p);
      }

      @Override
      public @Nullable Void visitVariable(VariableTree tree, @Nullable Void p) {
        declared.add(TreeUtils.elementFromDeclaration(tree));
        return super.visitVariable(tree, p);
      }
    }.scan(closure, null);
    mentioned.keySet().removeAll(declared);
    return mentioned;
  }

  /** Where a lambda names its object, or a member of it; null where it does not. */
  private static @Nullable Tree mentionOfThis(Tree closure) {
    return new TreeScanner<@Nullable Tree, @Nullable Void>() {
      @Override
      public @Nullable Tree visitIdentifier(IdentifierTree tree, @Nullable Void p) {
        Element element = TreeUtils.elementFromUse(tree);
        boolean isMember =
            (element.getKind() == ElementKind.FIELD || element.getKind() == ElementKind.METHOD)
                && !element.getModifiers().contains(Modifier.STATIC);
        return isMember || tree.getName().contentEquals("this") ? tree : null;
      }

      @Override
      public @Nullable Tree visitClass(ClassTree tree, @Nullable Void p) {
        return null; // has a this of its own
      }

      @Override
      public @Nullable Tree reduce(@Nullable Tree first, @Nullable Tree second) {
        return first != null ? first : second;
      }
    }.scan(closure, null);
  }

  private static boolean isLocal(ElementKind kind) {
    return switch (kind) {
      case LOCAL_VARIABLE, PARAMETER, EXCEPTION_PARAMETER, RESOURCE_VARIABLE, BINDING_VARIABLE ->
          true;
      default -> false;
    };
  }
}
