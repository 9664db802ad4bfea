package dev.custody.init;

import com.sun.source.util.TreePath;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** What fields and type arguments may be said to keep. */
final class Keeping {
  private static final List<Mark> RIGHTS = List.of(Mark.OWNED, Mark.REFCOUNTED, Mark.BORROWED);

  private final Program program;
  private final Slots slots;

  Keeping(Program program, Slots slots) {
    this.program = program;
    this.slots = slots;
  }

  static Stream<Remedy> kept(@Nullable Slot slot) {
    return slot == null ? Stream.empty() : RIGHTS.stream().map(mark -> new Remedy(slot, mark));
  }

  /** A final field cannot be emptied, so that a loan is likelier; an array can. */
  Stream<Remedy> field(TreePath at, Marks marks) {
    Element element = program.trees().getElement(at);
    Slot slot = element == null ? null : slots.ofVariable(element);
    if (slot == null) {
      return Stream.empty();
    }
    boolean isLoan =
        element.getModifiers().contains(Modifier.FINAL)
            && element.asType().getKind() == TypeKind.DECLARED;
    Mark first = isLoan ? Mark.BORROWED : new Values(program, slots).storedInto(element, at, marks);
    return Stream.concat(Stream.of(first), RIGHTS.stream())
        .distinct()
        .map(mark -> new Remedy(slot, mark));
  }
}
