package dev.custody.init;

import dev.custody.checker.contracts.Stubs;
import dev.custody.checker.types.TrackedTypes;
import dev.custody.engine.Failure;
import dev.custody.engine.Message;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Proposes ownership annotations for sources; see {@link #propose}. */
public final class Init {
  private static final int PATIENCE = 80;
  private static final String STUBS = "-Astubs=";

  private Init() {}

  /**
   * Proposes annotations for the sources of a job. What is annotated stays as it is, and is gone
   * by.
   *
   * @return the best that was found; the same for the same sources
   * @throws Failure when the sources do not compile, or javac or the checker cannot do it
   */
  public static Proposal propose(InitJob job) {
    try (Program program = Program.read(job)) {
      return propose(job, program);
    }
  }

  private static Proposal propose(InitJob job, Program program) {
    List<LeftAlone> leftAlone = new ArrayList<>(program.leftAlone());
    List<Source> sources = new ArrayList<>();
    for (Source source : program.sources()) {
      if (source.isGenerated()) {
        leftAlone.add(new LeftAlone(source.file(), "made by a program"));
      } else {
        sources.add(source);
      }
    }
    Slots slots = Slots.of(program, sources, new TrackedTypes(stubs(job)::tracks));
    Families families = Families.of(slots, program.elements());
    Marks first = Marks.first(families, slots.all());
    for (Remedy receiver : Lent.receivers(program, slots, first)) {
      first = first.with(receiver);
    }
    Judge judge = new Judge(job, program);
    Search.State best =
        new Search(
                judge,
                new Needs(program, slots),
                new Guesses(program, slots),
                slots.all(),
                PATIENCE)
            .best(first);
    Writing writing = Writing.of(program.sources(), best.marks().at(slots.all()));
    return proposal(program, writing, best.objections(), leftAlone);
  }

  /** Reads the user's stub files, which may mark classes as tracked. */
  private static Stubs stubs(InitJob job) {
    Stubs stubs = new Stubs();
    job.options().stream()
        .filter(option -> option.startsWith(STUBS))
        .flatMap(
            option -> Stream.of(option.substring(STUBS.length()).split(File.pathSeparator, -1)))
        .forEach(file -> read(Path.of(file), stubs));
    return stubs;
  }

  private static void read(Path file, Stubs stubs) {
    try {
      stubs.add(file);
    } catch (IllegalArgumentException e) {
      throw new Failure(String.valueOf(e.getMessage()), e);
    }
  }

  private static Proposal proposal(
      Program program,
      Writing writing,
      List<Judge.Objection> objections,
      List<LeftAlone> leftAlone) {
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
    List<Message> remaining = objections.stream().map(Judge.Objection::message).toList();
    return new Proposal(edits, diff.toString(), remaining, leftAlone, texts);
  }
}
