package dev.custody.init;

import dev.custody.checker.types.TrackedTypes;
import dev.custody.engine.Failure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Proposes ownership annotations for sources; see {@link #propose}. */
public final class Init {
  private static final int PATIENCE = 80;

  private Init() {}

  /**
   * Proposes annotations for the sources of a job. What is annotated stays as it is, and is gone
   * by.
   *
   * @return the best that was found; the same for the same sources
   * @throws Failure when the sources do not compile, or javac or the checker cannot do it
   */
  public static Proposal propose(InitJob job) {
    Program program = Program.read(job);
    List<LeftAlone> leftAlone = new ArrayList<>(program.leftAlone());
    List<Source> sources = new ArrayList<>();
    for (Source source : program.sources()) {
      if (source.isGenerated()) {
        leftAlone.add(new LeftAlone(source.file(), "made by a program"));
      } else {
        sources.add(source);
      }
    }
    Slots slots = Slots.of(program, sources, new TrackedTypes(type -> null));
    Families families = Families.of(slots, program.elements());
    Judge judge = new Judge(job, program);
    Remedies remedies = new Remedies(program, slots);
    Search.State best =
        new Search(judge, remedies, slots.all(), PATIENCE).best(Marks.first(families, slots.all()));
    Map<Slot, Mark> marks = new LinkedHashMap<>(best.marks().at(slots.all()));
    return proposal(program, marks, judge, leftAlone);
  }

  private static Proposal proposal(
      Program program, Map<Slot, Mark> marks, Judge judge, List<LeftAlone> leftAlone) {
    Writing writing = Writing.of(program.sources(), marks);
    List<Edit> edits = new ArrayList<>();
    StringBuilder diff = new StringBuilder();
    Map<Path, String> texts = new LinkedHashMap<>();
    for (Source source : program.sources()) {
      edits.addAll(writing.edits(source));
      String text = writing.text(source);
      if (!text.equals(source.text())) {
        texts.put(source.file(), text);
        diff.append(Diffs.of(source.file().toString(), source.text(), text));
      }
    }
    return new Proposal(
        edits,
        diff.toString(),
        judge.objections(marks).stream().map(Judge.Objection::message).toList(),
        leftAlone,
        texts);
  }
}
