package dev.custody.checker.contracts;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/** What one method or closure does to fields by itself, and whom it calls. */
final class OwnEffects {

  /** A parameter of a method that is called, and who keeps what it is lent. */
  private record Lent(
      ExecutableElement callee, VariableElement parameter, VariableElement keeper) {}

  final Set<VariableElement> written = new HashSet<>();
  final Set<VariableElement> filled = new HashSet<>();
  final Set<VariableElement> used = new HashSet<>();

  /** The fields that a constructor fills of the object that it makes. */
  final Set<VariableElement> begun = new HashSet<>();

  final Set<VariableElement> emptied = new HashSet<>();
  final Set<VariableElement> slots = new HashSet<>();
  final Set<ExecutableElement> calls = new HashSet<>();
  final Set<ExecutableElement> callsOnThis = new HashSet<>();
  private final Set<Lent> lent = new HashSet<>();

  /** Calls a method of its own object; one inherited from elsewhere may write a field of that. */
  void callOnThis(ExecutableElement method) {
    if (method.getKind() == ElementKind.METHOD
        && !method.getModifiers().contains(Modifier.STATIC)
        && !method.getEnclosingElement().toString().startsWith("java.")) {
      callsOnThis.add(method);
    }
  }

  /**
   * Writes a field, or a slot of the array that it keeps.
   *
   * @param isFilled whether something may be put there
   * @param isNew whether its object is being made, and nobody else has it
   */
  void write(VariableElement field, boolean isFilled, boolean isNew) {
    if (!isNew) {
      written.add(field);
    }
    if (isFilled) {
      (isNew ? begun : filled).add(field);
    }
  }

  /** Writes a slot of the array that a parameter or local variable refers to. */
  void writeSlot(VariableElement array, boolean isFilled) {
    slots.add(array);
    if (isFilled) {
      filled.add(array);
    }
  }

  /** A method is lent what variables keep, or a part of it. */
  void lend(ExecutableElement callee, VariableElement parameter, Set<VariableElement> keepers) {
    keepers.forEach(keeper -> lent.add(new Lent(callee, parameter, keeper)));
  }

  /** Does what another does, too; whom that calls is left out. */
  void add(OwnEffects other) {
    written.addAll(other.written);
    filled.addAll(other.filled);
    used.addAll(other.used);
    emptied.addAll(other.emptied);
    slots.addAll(other.slots);
    lent.addAll(other.lent);
  }

  /**
   * What is emptied by another name is emptied, and so is what has a part that is.
   *
   * @param isKnown whether the text of a method tells what it does to what it is lent
   */
  void emptyWholes(Parts parts, Predicate<ExecutableElement> isKnown) {
    lent.stream().filter(l -> !isKnown.test(l.callee())).forEach(l -> emptied.add(l.keeper()));
    Deque<VariableElement> open = new ArrayDeque<>(emptied);
    while (!open.isEmpty()) {
      wholesOf(open.remove(), parts).stream().filter(emptied::add).forEach(open::add);
    }
  }

  /** A slot that is written by another name of an array is written. */
  void writeWholes(Parts parts) {
    Deque<VariableElement> open = new ArrayDeque<>(slots);
    while (!open.isEmpty()) {
      VariableElement part = open.remove();
      for (VariableElement whole : wholesOf(part, parts)) {
        boolean isNew = slots.add(whole);
        boolean isFilled = filled.contains(part) && filled.add(whole);
        if (isNew || isFilled) {
          open.add(whole);
        }
      }
    }
    slots.stream().filter(OwnEffects::isArrayField).forEach(written::add);
    slots.removeIf(variable -> variable.getKind().isField());
  }

  private static boolean isArrayField(VariableElement variable) {
    return variable.getKind().isField() && variable.asType().getKind() == TypeKind.ARRAY;
  }

  private Set<VariableElement> wholesOf(VariableElement part, Parts parts) {
    Set<VariableElement> wholes = new HashSet<>(parts.wholesOf(part));
    lent.stream().filter(l -> l.parameter().equals(part)).forEach(l -> wholes.add(l.keeper()));
    return wholes;
  }
}
