package dev.custody.conformance.judge;

import dev.custody.conformance.generate.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The checker as judge. May be asked by several threads at once, each of which then compiles for
 * itself.
 */
public final class CheckingJudge implements Judge, AutoCloseable {
  private final ConcurrentLinkedQueue<BatchCompiler> idle = new ConcurrentLinkedQueue<>();

  /** A judge that has not compiled anything. */
  public CheckingJudge() {}

  @Override
  public List<Judgement> judge(List<Candidate> candidates) {
    BatchCompiler free = idle.poll();
    BatchCompiler compiler = free == null ? new BatchCompiler() : free;
    List<Judgement> judgements = new ArrayList<>(compiler.judge(candidates));
    idle.add(compiler);
    return judgements;
  }

  /** Closes the jars of the class path. */
  @Override
  public void close() {
    for (BatchCompiler one = idle.poll(); one != null; one = idle.poll()) {
      one.close();
    }
  }
}
