package dev.custody.nullblk.cli;

import dev.custody.nullblk.workload.Result;
import java.io.PrintWriter;

/** Prints what a run came to. */
interface Report {
  /**
   * Prints once, at the end.
   *
   * @param result the figures
   * @param verdict what went wrong
   * @param referee whether violations were looked for
   * @param out where to
   */
  void print(Result result, Verdict verdict, boolean referee, PrintWriter out);
}
