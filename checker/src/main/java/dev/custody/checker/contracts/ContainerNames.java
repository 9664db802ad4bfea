package dev.custody.checker.contracts;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.VariableTree;
import dev.custody.checker.types.ContainerTypes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Which variables are other names for what fields keep, as the text of a file goes on: for a
 * container or atomic itself, or for one that a container keeps inside.
 */
final class ContainerNames {

  private final KeptContainers inner;
  private final SharedLocals locals;
  private final Map<VariableElement, ExpressionTree> aliases = new HashMap<>();

  /** The variables among those that name what a field's container keeps inside. */
  private final Set<Element> kept = new HashSet<>();

  /** What a loop, iterator or view goes through, where the elements are atomics or containers. */
  private final Map<VariableElement, ExpressionTree> slots = new HashMap<>();

  /** What gave the iterators, streams and the like that variables refer to. */
  private final Map<VariableElement, ExpressionTree> shown = new HashMap<>();

  ContainerNames(KeptContainers inner, SharedLocals locals) {
    this.inner = inner;
    this.locals = locals;
  }

  /** What a name stands for; of a loop over containers the loop itself tells. */
  @Nullable ExpressionTree lenderOf(@Nullable Element name) {
    return kept.contains(name) && slots.containsKey(name)
        ? null
        : aliases.getOrDefault(name, shown.get(name));
  }

  /** The array whose slots, or the slots of whose slots, an expression names; else itself. */
  ExpressionTree arrayOf(ExpressionTree expression) {
    ExpressionTree array = expression;
    while (array instanceof ArrayAccessTree slot) {
      array = named(slot.getExpression());
    }
    return array;
  }

  /** The field that an expression stands for, if it is another name for what a field keeps. */
  ExpressionTree named(ExpressionTree expression) {
    ExpressionTree written = TreeUtils.withoutParens(expression);
    Element variable = TreeUtils.elementFromTree(written);
    return variable == null ? written : aliases.getOrDefault(variable, written);
  }

  /** The field of the outermost container around one, if one is; else what is written. */
  ExpressionTree keeper(ExpressionTree container) {
    ExpressionTree named = named(container);
    for (ExpressionTree at = inner.around(named); at != null; at = inner.around(named)) {
      named = named(at);
    }
    return named;
  }

  /** Whether a lock is held that is a container's own, or one of many as the container is. */
  boolean isLocked(ExpressionTree container, String name, List<Lock> held) {
    Element variable = TreeUtils.elementFromTree(container);
    boolean isInside = kept.contains(variable) || inner.around(container) != null;
    return (isInside || aliases.containsKey(variable))
        && held.stream()
            .anyMatch(lock -> lock.name().equals(name) || (isInside && lock.isOneOfMany()));
  }

  /** The variable of a loop stands for each element of an array or container in turn. */
  void loop(VariableElement each, ExpressionTree whole) {
    if (ContainerTypes.isAtomic(each.asType())) {
      slots.put(each, whole);
    } else if (inner.isPlain(each.asType())) {
      slots.put(each, KeptContainers.source(whole));
    }
  }

  /** What a closure is given by the container that runs it, that container keeps inside. */
  void given(LambdaExpressionTree closure, ExpressionTree container) {
    for (VariableTree parameter : closure.getParameters()) {
      given(parameter, KeptContainers.source(container));
    }
  }

  /** What a closure is given by the method of the object that runs it, a field may keep. */
  void given(LambdaExpressionTree closure, VariableElement runner) {
    for (int i = 0; i < closure.getParameters().size(); i++) {
      given(closure.getParameters().get(i), inner.fieldShownTo(runner, i));
    }
  }

  private void given(VariableTree parameter, @Nullable ExpressionTree keeper) {
    VariableElement given = TreeUtils.elementFromDeclaration(parameter);
    if (inner.isPlain(given.asType())) {
      rename(given, keeper, true);
    }
  }

  /** A local variable is declared, with or without a value. */
  void declare(VariableElement local, @Nullable ExpressionTree value) {
    rename(local, slots.getOrDefault(local, value));
  }

  /** A local variable becomes another name for a container, or for one that it keeps. */
  void rename(VariableElement local, @Nullable ExpressionTree value) {
    ExpressionTree plain = value == null ? null : chosen(TreeUtils.withoutParens(value));
    if (plain != null && inner.showsContainers(local) && KeptContainers.source(plain) != plain) {
      ExpressionTree whole = KeptContainers.source(plain);
      slots.put(local, whole);
      rename(local, whole, true);
      return;
    }
    shown.remove(local);
    ExpressionTree viewed = Removals.withoutView(plain);
    if (viewed != null && viewed != plain) {
      rename(local, viewed, inner.around(viewed) != null);
      return;
    } else if (plain instanceof MethodInvocationTree call && inner.shows(call, local)) {
      shown.put(local, call);
    }
    boolean isAtomic = ContainerTypes.isAtomic(local.asType());
    boolean isInside =
        !isAtomic && plain != null && (slots.containsKey(local) || inner.around(plain) != null);
    boolean isElement =
        !isInside
            && (plain instanceof MethodInvocationTree
                || (plain instanceof ArrayAccessTree && !isAtomic));
    rename(local, isElement ? null : plain, isInside);
  }

  /** Of two that a choice may give, the one that a field keeps. */
  private ExpressionTree chosen(ExpressionTree value) {
    if (!(value instanceof ConditionalExpressionTree choice)) {
      return value;
    }
    ExpressionTree first = chosen(TreeUtils.withoutParens(choice.getTrueExpression()));
    return fieldOf(keeper(first)) != null
        ? first
        : chosen(TreeUtils.withoutParens(choice.getFalseExpression()));
  }

  private void rename(VariableElement local, @Nullable ExpressionTree value, boolean isInside) {
    boolean isAtomic = ContainerTypes.isAtomic(local.asType());
    ExpressionTree named = value == null ? null : keeper(value);
    named = named != null && isAtomic ? arrayOf(named) : named;
    VariableElement field = named == null ? null : fieldOf(named);
    aliases.remove(local);
    kept.remove(local);
    if (field != null && (isAtomic || inner.isKeeper(field))) {
      aliases.put(local, named);
      kept.addAll(isInside ? Set.of(local) : Set.of());
    }
  }

  /** A field keeps something else from now on, which a variable may name. */
  void replace(VariableElement field, ExpressionTree target, ExpressionTree value) {
    aliases.values().removeIf(other -> field.equals(fieldOf(other)));
    if (inner.isKeeper(field)
        && TreeUtils.elementFromTree(TreeUtils.withoutParens(value)) instanceof VariableElement v
        && v.getKind() == ElementKind.LOCAL_VARIABLE) {
      aliases.put(v, target); // from here on it is the field's
    }
  }

  /** The field, or local of several threads, that an expression names; null for any other. */
  @Nullable VariableElement fieldOf(ExpressionTree expression) {
    return TreeUtils.elementFromTree(expression) instanceof VariableElement field
            && (field.getKind() == ElementKind.FIELD || locals.has(field))
        ? field
        : null;
  }
}
