package dev.custody.benchmarks.mutation;

import dev.custody.testdata.Program;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pitest.classinfo.ClassName;

/**
 * The programs that noticed a mutant so far, for each class of the checker. They try the next
 * mutant of the class first: what is about one concern of the checker mostly notices more than one
 * change of it, while most of the programs that reach a class are about something else.
 */
final class Noticers {
  /** A change that breaks everything says little about the programs which notice it. */
  private static final int TELLING = 3;

  private final Map<ClassName, Set<Program>> byClass = new HashMap<>();

  /** Takes note of programs that noticed a mutant of a class. */
  void noticed(ClassName type, List<Program> programs) {
    if (programs.size() > TELLING) {
      return;
    }
    Set<Program> known = byClass.computeIfAbsent(type, any -> new LinkedHashSet<>());
    known.removeAll(programs); // the last that noticed something stand at the end
    known.addAll(programs);
  }

  /** Those of some programs that noticed one of the class first, the last of them in front. */
  List<Program> first(ClassName type, List<Program> programs) {
    List<Program> noticers = new ArrayList<>(byClass.getOrDefault(type, Set.of()));
    noticers.retainAll(Set.copyOf(programs));
    Collections.reverse(noticers);
    Set<Program> order =
        new LinkedHashSet<>(noticers.subList(0, Math.min(noticers.size(), Batch.SIZE)));
    order.addAll(programs);
    return List.copyOf(order);
  }
}
