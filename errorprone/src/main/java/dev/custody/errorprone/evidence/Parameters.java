package dev.custody.errorprone.evidence;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.custody.errorprone.language.Qualifier;
import dev.custody.errorprone.language.Qualifiers;
import dev.custody.errorprone.language.Tracking;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parameters of a method, and what its body and the methods that it overrides say of them. */
public final class Parameters {

  private final MethodTree tree;
  private final MethodSymbol method;
  private final VisitorState state;

  /**
   * The parameters of one method.
   *
   * @param tree the method
   * @param state the state of Error Prone
   */
  public Parameters(MethodTree tree, VisitorState state) {
    this.tree = tree;
    this.method = ASTHelpers.getSymbol(tree);
    this.state = state;
  }

  /**
   * The parameters of a tracked type that carry no qualifier and are written as parameters.
   *
   * @return their declarations
   */
  public List<? extends VariableTree> saysNothing() {
    if ((method.flags() & (Flags.COMPACT_RECORD_CONSTRUCTOR | Flags.GENERATEDCONSTR)) != 0) {
      return List.of();
    }
    return tree.getParameters().stream()
        .filter(p -> Tracking.isTracked(ASTHelpers.getSymbol(p).type, state))
        .filter(p -> Qualifiers.of(ASTHelpers.getSymbol(p)) == null)
        .toList();
  }

  /**
   * Where the body gives a parameter up, other than for a count of it.
   *
   * @param parameter the parameter
   * @return the first such place that takes the owner, else the first that takes a count; empty
   *     where there is none, and where the parameter is set to another value
   */
  public Optional<GiveUp> givenUp(VariableTree parameter) {
    VarSymbol variable = ASTHelpers.getSymbol(parameter);
    if (tree.getBody() == null || StraightLine.isSet(tree.getBody(), variable)) {
      return Optional.empty();
    }
    List<GiveUp> giveUps =
        GiveUps.in(tree.getBody(), method).stream()
            .filter(g -> variable.equals(g.variable()))
            .filter(g -> !(g.at() instanceof MethodInvocationTree call && GiveUps.isCounting(call)))
            .toList();
    return giveUps.stream()
        .filter(g -> g.right() == Qualifier.OWNED)
        .findFirst()
        .or(() -> giveUps.stream().findFirst());
  }

  /**
   * What a parameter that the body does not give up should say.
   *
   * @param parameter the parameter
   * @return what an overridden method says; else owned, where the body keeps it beyond the call;
   *     else borrowed, the default
   */
  public Qualifier right(VariableTree parameter) {
    Qualifier said = inherited(parameter);
    if (said != null) {
      return said;
    }
    boolean isKept =
        tree.getBody() != null
            && Keeps.in(tree.getBody()).contains(ASTHelpers.getSymbol(parameter));
    return isKept && mayBecome(parameter, Qualifier.OWNED) ? Qualifier.OWNED : Qualifier.BORROWED;
  }

  /**
   * Whether the overridden methods allow a parameter to say something.
   *
   * @param parameter the parameter
   * @param right what it would say
   * @return whether there is no such method, or it says the same
   */
  public boolean mayBecome(VariableTree parameter, Qualifier right) {
    return ASTHelpers.findSuperMethods(method, state.getTypes()).isEmpty()
        || inherited(parameter) == right;
  }

  /** What the first overridden method that says something says of a parameter. */
  private @Nullable Qualifier inherited(VariableTree parameter) {
    int index = tree.getParameters().indexOf(parameter);
    return ASTHelpers.findSuperMethods(method, state.getTypes()).stream()
        .map(above -> Qualifiers.of(above.params().get(index)))
        .filter(said -> said != null)
        .findFirst()
        .orElse(null);
  }
}
