package dev.custody.checker.contracts;

import dev.custody.checker.types.QualifiedType;
import dev.custody.checker.types.Qualifier;
import dev.custody.checker.types.Runs;
import dev.custody.checker.types.TypeUses;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/**
 * Compares a method with one that it overrides, as callers of that one see it. An override may ask
 * for less than the overridden method, and promise more; a change of hands must be the same.
 */
public final class Overrides {

  /**
   * Something in which the two differ.
   *
   * @param parameter the position of the parameter, from 0; -1 for the receiver and the result
   * @param what the thing, as a noun phrase
   * @param here what the override says of it
   * @param there what the overridden method says of it
   */
  public record Difference(int parameter, String what, String here, String there) {}

  /** Types whose method is the end of the object in any try-with-resources statement. */
  private static final Set<String> CLOSEABLE =
      Set.of("java.lang.AutoCloseable", "java.io.Closeable");

  private static final String NOT_SAID = "not annotated";

  private final Contracts contracts;
  private final ExecutableElement here;
  private final ExecutableElement there;
  private final TypeElement type;
  private final QualifiedType diamond;
  private final List<Difference> found = new ArrayList<>();

  private Overrides(
      Contracts contracts,
      ExecutableElement here,
      ExecutableElement there,
      TypeElement type,
      QualifiedType diamond) {
    this.contracts = contracts;
    this.here = here;
    this.there = there;
    this.type = type;
    this.diamond = diamond;
  }

  /**
   * Compares two methods.
   *
   * @param contracts what methods promise
   * @param here the override
   * @param there the overridden method
   * @param type the class in which the one overrides the other
   * @param diamond what is inferred of the type above an anonymous class that is made with a
   *     diamond; plain for any other class
   * @return the differences that break callers; empty where there are none
   */
  public static List<Difference> differences(
      Contracts contracts,
      ExecutableElement here,
      ExecutableElement there,
      TypeElement type,
      QualifiedType diamond) {
    Overrides overrides = new Overrides(contracts, here, there, type, diamond);
    overrides.compare();
    return overrides.found;
  }

  private void compare() {
    for (int i = 0; i < here.getParameters().size(); i++) {
      parameter(i);
    }
    receiver();
    result();
    outcome();
  }

  // Parameters and receiver --------------------------------------------------------------------

  private void parameter(int index) {
    ParameterContract mine = contracts.of(here).parameters().get(index);
    ParameterContract theirs = contracts.of(there).parameters().get(index);
    String what = "'" + mine.name() + "'";
    Demand asked = demandHere(here.getParameters().get(index), mine.demand());
    Demand given = demandThere(there.getParameters().get(index), theirs.demand());
    if (!asksNoMore(asked, given) && !(isEquals() && asked == Demand.SHARED)) {
      found.add(new Difference(index, what, words(asked), words(given)));
    } else if (mine.wantsTag() && !theirs.wantsTag()) {
      found.add(new Difference(index, what, "a tag", "any number"));
    } else if (mine.type().asksForMoreThan(theirs.type())) {
      found.add(new Difference(index, "what is in " + what, "owned", "only lent"));
    } else if (!runsAsSaid(mine.runs(), theirs.runs())) {
      found.add(new Difference(index, what, words(mine.runs()), words(theirs.runs())));
    }
  }

  /** One that compares contents looks into the other, which {@code Object} does not. */
  private boolean isEquals() {
    return there.getSimpleName().contentEquals("equals")
        && ((TypeElement) there.getEnclosingElement())
            .getQualifiedName()
            .contentEquals("java.lang.Object");
  }

  /** What the override asks for by its own words: what a stub says of the other is not among it. */
  private static Demand demandHere(VariableElement parameter, Demand demand) {
    return isSaid(parameter) || !demand.isTransfer() ? demand : Demand.UNKNOWN;
  }

  /** What callers of the overridden method give, which a type argument may say. */
  private Demand demandThere(VariableElement parameter, Demand demand) {
    TypeMirror type = parameter.asType();
    if (there.isVarArgs() && type instanceof ArrayType array) {
      type = array.getComponentType();
    }
    if (isSaid(parameter) || demand == Demand.NONE) {
      return demand;
    }
    Qualifier argument = argument(type);
    if (argument != null) {
      boolean onlyLent = demand == Demand.SHARED || demand == Demand.EXCLUSIVE;
      return onlyLent ? demand : Demand.of(argument);
    }
    return contracts.types().isTracked(type) ? demand : Demand.UNKNOWN;
  }

  private static boolean isSaid(VariableElement parameter) {
    QualifiedType type = TypeUses.of(parameter);
    return type.ownership() != null
        || (parameter.asType() instanceof ArrayType && type.part(0).ownership() != null);
  }

  private @Nullable Qualifier argument(TypeMirror written) {
    if (!(written instanceof TypeVariable variable)
        || !(variable.asElement().getEnclosingElement() instanceof TypeElement declaring)) {
      return null;
    }
    QualifiedType seen =
        diamond.isPlain()
            ? Substitution.seenAs(declaring, QualifiedType.PLAIN, type.asType())
            : Substitution.seenAs(declaring, diamond, aboveAnonymous());
    int index = declaring.getTypeParameters().indexOf(variable.asElement());
    return seen == null ? null : seen.part(index).qualifier();
  }

  private TypeMirror aboveAnonymous() {
    return type.getInterfaces().isEmpty() ? type.getSuperclass() : type.getInterfaces().get(0);
  }

  private void receiver() {
    String declaring = ((TypeElement) there.getEnclosingElement()).getQualifiedName().toString();
    if (CLOSEABLE.contains(declaring)) {
      return;
    }
    Demand mine = contracts.of(here).receiver();
    Demand theirs = contracts.of(there).receiver();
    if (!asksNoMore(mine, theirs)) {
      found.add(new Difference(-1, "the receiver", words(mine), words(theirs)));
    }
  }

  private static boolean asksNoMore(Demand mine, Demand theirs) {
    if (mine == theirs) {
      return true;
    }
    return switch (theirs) {
      case UNKNOWN -> mine == Demand.SHARED || mine == Demand.NONE;
      case EXCLUSIVE -> mine == Demand.SHARED || mine == Demand.NONE;
      case SHARED -> mine == Demand.NONE;
      case NONE, COUNT, OWNER -> false;
    };
  }

  private static boolean runsAsSaid(Runs mine, Runs theirs) {
    return (mine.duringTheCall() || !theirs.duringTheCall())
        && (mine.atMostOnce() || !theirs.atMostOnce());
  }

  // Result -------------------------------------------------------------------------------------

  private void result() {
    ResultContract mine = contracts.of(here).result();
    ResultContract theirs = contracts.of(there).result();
    if (Library.isIterator(there) && MethodReader.isIteratorOfLoan(here, contracts)) {
      return; // whoever iterates over something lent knows that its iterator is lent, too
    }
    boolean lent = theirs.qualifier() != null && theirs.qualifier().isLoan();
    boolean said = lent || TypeUses.ofResult(there).ownership() != null;
    Qualifier argument = said ? null : argument(there.getReturnType());
    boolean isOpen = !said && there.getReturnType() instanceof TypeVariable;
    Qualifier promised = argument != null || isOpen ? argument : theirs.qualifier();
    // A tracked type argument that says nothing has been reported where it is written.
    boolean saidAlready =
        promised == null
            && there.getReturnType() instanceof TypeVariable
            && contracts.types().isTracked(here.getReturnType());
    if (!saidAlready && !promisesAll(mine, promised)) {
      found.add(new Difference(-1, "the result", words(mine.qualifier()), words(promised)));
    } else if (theirs.tagOf() != null && !theirs.tagOf().equals(mine.tagOf())) {
      found.add(new Difference(-1, "the result", "not that tag", "a tag"));
    } else if (argument == null && !lenders(theirs).containsAll(lenders(mine))) {
      found.add(
          new Difference(-1, "the result", "lent by " + named(mine), "lent by " + named(theirs)));
    }
  }

  private static boolean promisesAll(ResultContract mine, @Nullable Qualifier promised) {
    Qualifier qualifier = mine.qualifier();
    if (qualifier == promised) {
      return true;
    }
    if (promised == null) {
      return qualifier == Qualifier.GIVEN_UP || (qualifier == Qualifier.OWNED && mine.droppable());
    }
    return switch (promised) {
      case GIVEN_UP -> qualifier == null || !qualifier.hasDuty();
      case BORROWED -> qualifier == null || qualifier == Qualifier.BORROWED_EXCLUSIVE;
      case BORROWED_EXCLUSIVE -> qualifier == null;
      case REFCOUNTED, OWNED -> false;
    };
  }

  /** A field of the receiver is lent no longer than the receiver. */
  private static Set<Ref> lenders(ResultContract result) {
    boolean lent = result.qualifier() != null && result.qualifier().isLoan();
    return result.owners().stream()
        .filter(r -> lent)
        .map(r -> r instanceof Ref.ThisField ? new Ref.This() : r)
        .collect(Collectors.toUnmodifiableSet());
  }

  private String named(ResultContract result) {
    return lenders(result).stream().map(this::named).sorted().collect(Collectors.joining(", "));
  }

  private String named(Ref ref) {
    if (ref instanceof Ref.Parameter parameter) {
      return "'" + contracts.of(here).parameters().get(parameter.index()).name() + "'";
    }
    return ref instanceof Ref.Unresolved unknown ? "'" + unknown.text() + "'" : "the receiver";
  }

  // Outcome ------------------------------------------------------------------------------------

  private void outcome() {
    MethodContract mine = contracts.of(here);
    MethodContract theirs = contracts.of(there);
    boolean same =
        mine.conditional().equals(theirs.conditional())
            && (mine.conditional().isEmpty() || mine.outcome() == theirs.outcome());
    if (!same) {
      found.add(new Difference(-1, "the transfer", words(mine), words(theirs)));
    }
  }

  // Words --------------------------------------------------------------------------------------

  private static String words(Demand demand) {
    return switch (demand) {
      case UNKNOWN -> NOT_SAID;
      case NONE -> Qualifier.GIVEN_UP.spelling();
      case SHARED -> Qualifier.BORROWED.spelling();
      case EXCLUSIVE -> Qualifier.BORROWED_EXCLUSIVE.spelling();
      case COUNT -> Qualifier.REFCOUNTED.spelling();
      case OWNER -> Qualifier.OWNED.spelling();
    };
  }

  private static String words(Runs runs) {
    return switch (runs) {
      case WHENEVER -> "a closure that may run at any time";
      case NOW -> "@RunsNow";
      case ONCE -> "@RunsOnce";
      case NOW_ONCE -> "@RunsNow @RunsOnce";
    };
  }

  private static String words(@Nullable Qualifier qualifier) {
    return qualifier == null ? NOT_SAID : qualifier.spelling();
  }

  private static String words(MethodContract contract) {
    return contract.conditional().isEmpty()
        ? "unconditional"
        : "bound to the outcome " + contract.outcome();
  }
}
