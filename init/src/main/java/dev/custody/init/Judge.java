package dev.custody.init;

import dev.custody.engine.CheckJob;
import dev.custody.engine.CheckResult;
import dev.custody.engine.CheckRun;
import dev.custody.engine.Failure;
import dev.custody.engine.Message;
import dev.custody.engine.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Asks the checker what it objects to when marks are put in. */
final class Judge {
  private final InitJob job;
  private final Program program;
  private int runs;

  Judge(InitJob job, Program program) {
    this.job = job;
    this.program = program;
  }

  /**
   * Something that the checker objects to.
   *
   * @param source the file
   * @param start where the expression at fault begins in the file as it was
   * @param end where it ends there
   * @param message what the checker says
   */
  record Objection(Source source, int start, int end, Message message) {
    String key() {
      return message.key();
    }
  }

  /** Returns how often the checker was asked. */
  int runs() {
    return runs;
  }

  /**
   * Checks the program with marks put in.
   *
   * @throws Failure when it cannot be compiled any more
   */
  List<Objection> objections(Map<Slot, Mark> marks) {
    Writing writing = Writing.of(program.sources(), marks);
    List<SourceText> texts =
        program.sources().stream()
            .map(source -> new SourceText(source.file(), writing.text(source)))
            .toList();
    runs++;
    CheckResult result = CheckRun.of(new CheckJob(texts, job.classPath(), job.options()));
    List<Objection> objections = new ArrayList<>();
    for (Message message : result.messages()) {
      if (message.kind() != Message.Kind.WARNING) {
        objections.add(objection(message, writing));
      }
    }
    return objections;
  }

  private Objection objection(Message message, Writing writing) {
    return message
        .at()
        .flatMap(
            span ->
                program.sources().stream()
                    .filter(source -> source.uri().equals(span.file()))
                    .findFirst()
                    .map(
                        source ->
                            new Objection(
                                source,
                                writing.before(source, span.start()),
                                writing.before(source, span.end()),
                                message)))
        .filter(objection -> !message.key().isEmpty())
        .orElseThrow(
            () -> new Failure("not annotated: " + message.text().lines().findFirst().orElse("")));
  }
}
