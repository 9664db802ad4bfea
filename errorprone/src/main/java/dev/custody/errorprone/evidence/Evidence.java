package dev.custody.errorprone.evidence;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.custody.errorprone.language.Qualifier;
import dev.custody.errorprone.language.Tracking;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;

/** Which qualifier the code of a file asks for on a declaration that says nothing. */
public final class Evidence {

  private final ClassCode code;
  private final Rights rights;
  private final VisitorState state;

  /**
   * The evidence in the file that is being looked at.
   *
   * @param state the state of Error Prone
   */
  public Evidence(VisitorState state) {
    this.code = ClassCode.of(state.getPath().getCompilationUnit());
    this.rights = new Rights(code, state);
    this.state = state;
  }

  /**
   * The right of an expression.
   *
   * @param tree the expression
   * @return the right; empty where the text does not tell
   */
  public Optional<Qualifier> rightOf(ExpressionTree tree) {
    return rights.of(tree);
  }

  /**
   * What a field should say: that it owns or counts, where such values are stored in it or given up
   * from it; that it borrows, where it is set once from what a constructor is lent; that it is an
   * identity, where it is only compared.
   *
   * @param field a field of a tracked type, or of an array of one
   * @return the qualifier; empty where the file does not tell, or tells two things
   */
  public Optional<Qualifier> ofField(VarSymbol field) {
    Set<Qualifier> found = EnumSet.noneOf(Qualifier.class);
    boolean isUnclear = false;
    for (ExpressionTree store : code.storesTo(field)) {
      Optional<Qualifier> right = rights.of(store);
      right.ifPresent(found::add);
      isUnclear |= right.isEmpty() && !Rights.isNull(store);
    }
    code.giveUpsOf(field).forEach(giveUp -> found.add(giveUp.right()));
    Optional<Qualifier> duty = onlyDuty(found);
    if (duty.isPresent() || hasDuty(found)) {
      return duty;
    }
    boolean isLoan = !isUnclear && found.equals(EnumSet.of(Qualifier.BORROWED));
    if (isLoan && isSetOnceFromOutside(field)) {
      return Optional.of(Qualifier.BORROWED);
    }
    return isIdentity(field) ? Optional.of(Qualifier.GIVEN_UP) : Optional.empty();
  }

  /**
   * What the elements of a container should say, from what is put in and taken out.
   *
   * @param container a variable whose type has a type argument of tracked type
   * @return the qualifier; empty where the file does not tell, or tells two things
   */
  public Optional<Qualifier> ofContents(VarSymbol container) {
    Set<Qualifier> found = EnumSet.noneOf(Qualifier.class);
    for (MethodInvocationTree call : code.callsOn(container)) {
      MethodSymbol method = ASTHelpers.getSymbol(call);
      if (Containers.takes(method)) {
        call.getArguments().stream()
            .filter(argument -> Tracking.isTracked(ASTHelpers.getType(argument), state))
            .forEach(argument -> rights.of(argument).ifPresent(found::add));
      }
      if (Containers.gives(method)) {
        code.giveUpsOf(call).forEach(giveUp -> found.add(giveUp.right()));
      }
    }
    return hasDuty(found) || found.isEmpty() || !Variables.isLocal(container)
        ? onlyDuty(found)
        : Optional.of(Qualifier.BORROWED);
  }

  private boolean isIdentity(VarSymbol field) {
    return field.getModifiers().contains(Modifier.PRIVATE)
        && field.type.getKind() != TypeKind.ARRAY
        && code.isOnlyCompared(field)
        && code.storesTo(field).stream().anyMatch(store -> !Rights.isNull(store));
  }

  private boolean isSetOnceFromOutside(VarSymbol field) {
    List<ExpressionTree> stores = code.storesTo(field);
    return field.getModifiers().contains(Modifier.FINAL)
        && !field.getModifiers().contains(Modifier.STATIC)
        && stores.stream()
            .map(Variables::of)
            .allMatch(v -> v != null && Variables.isMethodParameter(v));
  }

  private static boolean hasDuty(Set<Qualifier> found) {
    return found.stream().anyMatch(Qualifier::hasDuty);
  }

  private static Optional<Qualifier> onlyDuty(Set<Qualifier> found) {
    List<Qualifier> duties = found.stream().filter(Qualifier::hasDuty).toList();
    return duties.size() == 1 ? Optional.of(duties.get(0)) : Optional.empty();
  }
}
