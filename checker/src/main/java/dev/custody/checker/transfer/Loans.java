package dev.custody.checker.transfer;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.custody.checker.resources.Loss;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Value;
import dev.custody.checker.resources.ValueId;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** What objects have lent, and how that ends. */
final class Loans {

  private Loans() {}

  static Set<Value> keepers(BiPredicate<Place, Value> which, Scene scene) {
    Set<Value> found = new LinkedHashSet<>();
    Set<ValueId> lending = lending(scene); // of the others, nothing ends
    if (lending.isEmpty()) {
      return found;
    }
    for (Place place : scene.world().places().keySet()) {
      Value value = scene.world().valueIn(place);
      if (value != null && lending.contains(value.id()) && which.test(place, value)) {
        found.add(value);
      }
    }
    return found;
  }

  private static Set<ValueId> lending(Scene scene) {
    Set<ValueId> lending = new HashSet<>();
    for (Value loan : scene.world().values()) {
      if (!loan.isGone()) {
        lending.addAll(loan.owners());
      }
    }
    return lending;
  }

  /** Ends what an object lent; what its final fields refer to stays where it is. */
  static void end(Value keeper, Loss loss, Scene scene) {
    for (Value loan : loansOf(keeper, scene)) {
      if (keeper.isBystander() && isFinalOf(keeper, loan, scene)) {
        scene.world().endLoans(loan.id(), loss, false);
      } else {
        scene.world().lose(loan.id(), loss);
      }
    }
  }

  /**
   * Ends what an object lent by its methods, for something is gone from it.
   *
   * @param chain the containers that it was taken from, which are still there
   */
  static void endBeside(
      Value keeper, Set<Value> chain, @Nullable TypeMirror element, Loss loss, Scene scene) {
    for (Value loan : loansOf(keeper, scene)) {
      boolean mayBeIt = keeper.isBystander() || isLentElement(loan, element, scene);
      if (mayBeIt && !livesIn(keeper, loan, scene) && !chain.contains(loan)) {
        scene.world().lose(loan.id(), loss);
      }
    }
  }

  static List<Value> loansOf(Value keeper, Scene scene) {
    return scene.world().values().stream()
        .filter(loan -> loan.owners().contains(keeper.id()) && !loan.isGone())
        .toList();
  }

  /** A tracked object lends much else; of that, what a method gave may have been the element. */
  static boolean isLentElement(Value loan, @Nullable TypeMirror element, Scene scene) {
    return loan.contents() == null && Aliases.mayBeOf(typeOf(loan), element, scene);
  }

  /** The type of what was lent: of the expression that gave it, or of the parameter. */
  private static @Nullable TypeMirror typeOf(Value loan) {
    Tree at = loan.origin().at();
    if (at instanceof VariableTree parameter) {
      return TreeUtils.elementFromDeclaration(parameter).asType();
    }
    return at instanceof ExpressionTree made ? TreeUtils.typeOf(made) : null;
  }

  private static boolean isFinalOf(Value keeper, Value loan, Scene scene) {
    VariableElement field =
        livesIn(keeper, loan, scene) && loan.home() instanceof Place.Inside inside
            ? inside.field()
            : null;
    return field != null && field.getModifiers().contains(Modifier.FINAL);
  }

  /** Whether what was lent is at home in an object, by the name of a variable or without. */
  private static boolean livesIn(Value keeper, Value loan, Scene scene) {
    Set<Place> seen = new HashSet<>();
    Place home = loan.home();
    while (home != null && seen.add(home)) {
      Value known = scene.world().valueIn(home);
      if (keeper.id().equals(home.inside()) || keeper.equals(known)) {
        return true;
      }
      boolean isVariable = home instanceof Place.Local && known != null;
      home = isVariable ? known.home() : Aliases.objectOf(home);
    }
    return false;
  }

  /** Whether a loan is a tracked object that a method gave, or that one was given. */
  static boolean isGiven(Value loan, Scene scene) {
    Tree at = loan.origin().at();
    TypeMirror type = typeOf(loan);
    return loan.home() == null
        && loan.contents() == null
        && (at instanceof MethodInvocationTree || at instanceof VariableTree)
        && type != null
        && scene.body().contracts().types().isTracked(type);
  }
}
