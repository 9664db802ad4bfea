package dev.custody.init;

import dev.custody.annotations.Outcome;
import dev.custody.annotations.TransfersOn;
import dev.custody.checker.types.TypeUses;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Which places must say the same: a method and what it overrides. What a library's method says, and
 * what is written in one of the places, is said in all of them.
 */
final class Families {
  private final Slots slots;
  private final Elements elements;
  private final Map<Slot, Slot> parents = new HashMap<>();
  private final Map<Slot, Mark> told = new HashMap<>();

  private Families(Slots slots, Elements elements) {
    this.slots = slots;
    this.elements = elements;
  }

  /** Finds out which places of a program belong together. */
  static Families of(Slots slots, Elements elements) {
    Families families = new Families(slots, elements);
    slots.methods().forEach(families::method);
    for (Slot slot : slots.all()) {
      if (slot.written() != null) {
        families.tell(slot, slot.written());
      }
    }
    return families;
  }

  /** Returns the place that stands for all that say the same as this one. */
  Slot head(Slot slot) {
    Slot head = slot;
    while (parents.get(head) != null) {
      head = parents.get(head);
    }
    return head;
  }

  /** Returns what a place must say; null where that is open. */
  @Nullable Mark told(Slot slot) {
    return told.get(head(slot));
  }

  private void tell(@Nullable Slot slot, @Nullable Mark mark) {
    if (slot != null && mark != null) {
      told.putIfAbsent(head(slot), mark);
    }
  }

  private void join(@Nullable Slot one, @Nullable Slot other) {
    if (one == null || other == null || head(one).equals(head(other))) {
      return;
    }
    Slot gone = head(one);
    Slot head = head(other);
    parents.put(gone, head);
    Mark mark = told.get(gone);
    if (mark != null) {
      told.putIfAbsent(head, mark);
    }
  }

  private void method(ExecutableElement here) {
    if (here.getKind() != ElementKind.METHOD) {
      return;
    }
    TypeElement type = (TypeElement) here.getEnclosingElement();
    for (TypeElement above : supertypes(type)) {
      for (ExecutableElement there : ElementFilter.methodsIn(above.getEnclosedElements())) {
        if (there.getSimpleName().equals(here.getSimpleName())
            && elements.overrides(here, there, type)) {
          if (slots.ofMethod(there) == null) {
            copy(here, there);
          } else {
            join(here, there);
          }
        }
      }
    }
  }

  private void join(ExecutableElement here, ExecutableElement there) {
    join(slots.ofReceiver(here), slots.ofReceiver(there));
    join(slots.ofResult(here), slots.ofResult(there));
    join(slots.ofMethod(here), slots.ofMethod(there));
    for (int i = 0; i < here.getParameters().size(); i++) {
      join(
          slots.ofVariable(here.getParameters().get(i)),
          slots.ofVariable(there.getParameters().get(i)));
    }
  }

  /** Says here what a library says there. */
  private void copy(ExecutableElement here, ExecutableElement there) {
    tell(slots.ofReceiver(here), Mark.of(TypeUses.ofReceiver(there)));
    tell(slots.ofResult(here), Slots.mark(TypeUses.ofResult(there), there.getReturnType()));
    tell(slots.ofMethod(here), transfers(there));
    for (int i = 0; i < here.getParameters().size(); i++) {
      VariableElement parameter = there.getParameters().get(i);
      Mark written = Slots.written(parameter);
      Mark implied = slots.isTracked(parameter.asType()) ? Mark.BORROWED : null;
      tell(slots.ofVariable(here.getParameters().get(i)), written != null ? written : implied);
    }
  }

  private static @Nullable Mark transfers(ExecutableElement there) {
    TransfersOn transfers = there.getAnnotation(TransfersOn.class);
    if (transfers == null) {
      return null;
    }
    List<String> names =
        there.getParameters().stream().map(p -> p.getSimpleName().toString()).toList();
    String value =
        Arrays.stream(transfers.value())
            .map(
                name ->
                    IntStream.range(0, names.size())
                        .filter(i -> names.get(i).equals(name))
                        .mapToObj(i -> "#" + (i + 1))
                        .findFirst()
                        .orElse(name))
            .map(name -> '"' + name + '"')
            .collect(Collectors.joining(", "));
    String when = Outcome.class.getSimpleName() + "." + transfers.when();
    boolean isDefault = value.equals("\"this\"");
    return new Mark(
        "@TransfersOn(when = %s%s)".formatted(when, isDefault ? "" : ", value = {" + value + "}"),
        0);
  }

  private static Set<TypeElement> supertypes(TypeElement type) {
    Set<TypeElement> all = new LinkedHashSet<>();
    collect(type.getSuperclass(), all);
    type.getInterfaces().forEach(above -> collect(above, all));
    return all;
  }

  private static void collect(TypeMirror above, Set<TypeElement> into) {
    if (above instanceof DeclaredType declared && into.add((TypeElement) declared.asElement())) {
      into.addAll(supertypes((TypeElement) declared.asElement()));
    }
  }
}
