package dev.custody.cli.terminal;

import dev.custody.engine.CheckResult;
import dev.custody.engine.Message;
import dev.custody.reports.Excerpt;
import dev.custody.reports.Sources;
import dev.custody.reports.excerpt.Paint;
import java.io.PrintWriter;

/**
 * How messages are printed.
 *
 * @param excerpts whether with excerpts of the sources; otherwise as javac prints them
 * @param paint whether excerpts are coloured
 */
public record Presentation(boolean excerpts, Paint paint) {

  /** Returns the presentation for other programs: javac's. */
  public static Presentation plain() {
    return new Presentation(false, Paint.PLAIN);
  }

  /** Prints everything that was said of some sources. */
  public void print(CheckResult result, Sources sources, PrintWriter out) {
    if (excerpts) {
      result.messages().forEach(message -> print(message, sources, out));
    } else {
      result.printed().forEach(out::println);
    }
  }

  /** Prints one message. */
  public void print(Message message, Sources sources, PrintWriter out) {
    if (excerpts) {
      out.println(Excerpt.of(message, sources).render(paint));
      out.println();
    } else {
      out.println(message.text());
    }
  }
}
