package dev.custody.checker;

import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.custody.checker.contracts.Contracts;
import dev.custody.checker.messages.Diagnostic;
import dev.custody.checker.messages.Reporter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Types;
import org.checkerframework.javacutil.ElementUtils;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Finds methods that leave something in a container or field which the method that they override
 * empties. Callers in the file of that one have read its body, and go by it; so this is the one
 * thing that an override must do though no annotation says so. Callers elsewhere trust nobody.
 */
final class DrainingOverrides {

  private final Map<ExecutableElement, Set<VariableElement>> trusted = new HashMap<>();
  private final Set<TypeElement> known = new HashSet<>();
  private final Types types;
  private final Consumer<TypeElement> reader;

  /**
   * Knows nothing yet.
   *
   * @param types the compiler's types
   * @param reader follows the bodies of a class whose own turn comes later, and calls {@link
   *     #learn}, if the class is compiled from source
   */
  DrainingOverrides(Types types, Consumer<TypeElement> reader) {
    this.types = types;
    this.reader = reader;
  }

  /** Learns what the bodies of a top-level class rely on. */
  void learn(TypeElement type, Emptied emptied) {
    known.add(type);
    emptied
        .trusted()
        .forEach((m, all) -> trusted.computeIfAbsent(m, x -> new LinkedHashSet<>()).addAll(all));
  }

  /**
   * Whose turn is over and who relies on nothing: the compiler may have rewritten its tree by now.
   */
  void pass(TypeElement type) {
    known.add(type);
  }

  /** Judges the overrides in a top-level class. */
  void check(TreePath path, Emptied emptied, Reporter reporter) {
    new TreePathScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMethod(MethodTree tree, @Nullable Void p) {
        ExecutableElement here = TreeUtils.elementFromDeclaration(tree);
        if (tree.getBody() != null && !Contracts.isTrusted(here)) {
          for (ExecutableElement there : ElementUtils.getOverriddenMethods(here, types)) {
            compare(tree, here, there, emptied, reporter);
          }
        }
        return super.visitMethod(tree, p);
      }
    }.scan(path, null);
  }

  private void compare(
      MethodTree tree,
      ExecutableElement here,
      ExecutableElement there,
      Emptied emptied,
      Reporter reporter) {
    for (VariableElement container : trustedOf(there)) {
      int index = there.getParameters().indexOf(container);
      VariableElement own = index < 0 ? container : here.getParameters().get(index);
      boolean isEmptied =
          emptied.leavesEmpty(here, own)
              || (index < 0 && emptied.keepsOnlyGiven(here, own))
              || CallsAbove.isBy(tree, index < 0 ? null : own, index);
      if (!isEmptied) {
        reporter.report(
            Diagnostic.OVERRIDE_OWNERSHIP,
            index < 0 ? tree : tree.getParameters().get(index),
            "'" + own.getSimpleName() + "'",
            "not emptied on every way",
            "emptied",
            there.getEnclosingElement().getSimpleName() + "." + there.getSimpleName() + "()",
            "Empty it here too, or call the overridden method for that");
      }
    }
  }

  private Set<VariableElement> trustedOf(ExecutableElement there) {
    TypeElement type = ElementUtils.toplevelEnclosingTypeElement(there);
    if (type != null && known.add(type)) {
      reader.accept(type);
    }
    return Set.copyOf(trusted.getOrDefault(there, Set.of()));
  }
}
