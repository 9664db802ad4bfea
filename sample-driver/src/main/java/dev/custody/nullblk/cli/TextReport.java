package dev.custody.nullblk.cli;

import dev.custody.nullblk.workload.DirectionStats;
import dev.custody.nullblk.workload.JobStats;
import dev.custody.nullblk.workload.Result;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;

/** Prints what a run came to, for people. */
final class TextReport implements Report {
  private static final double MEGA = 1 << 20;
  private static final double MICRO = 1000;

  @Override
  public void print(Result result, Verdict verdict, boolean referee, PrintWriter out) {
    JobStats stats = result.stats();
    line(out, "requests   %d in %.2f s", stats.total(), result.nanos() / 1e9);
    line(out, "IOPS       %.0f", result.iops());
    direction(out, "reads", result, stats.reads());
    direction(out, "writes", result, stats.writes());
    if (stats.others() > 0) {
      line(out, "discards and flushes %d", stats.others());
    }
    line(out, "errors     %d%s", stats.errorCount(), byStatus(stats));
    line(out, "mismatches %d", verdict.mismatches());
    if (stats.firstMismatch() != null) {
      line(out, "           %s", stats.firstMismatch());
    }
    line(out, "violations %s", referee ? verdict.violations() : "not looked for (--referee)");
    verdict.failures().forEach(failure -> line(out, "failure    %s", failure));
    out.flush();
  }

  private static void direction(PrintWriter out, String name, Result result, DirectionStats stats) {
    if (stats.count() == 0) {
      return;
    }
    line(
        out,
        "%-10s %.0f IOPS, %.1f MB/s, latency in us: p50 %.1f  p95 %.1f  p99 %.1f  max %.1f",
        name,
        result.perSecond(stats.count()),
        result.perSecond(stats.bytes()) / MEGA,
        stats.percentile(50) / MICRO,
        stats.percentile(95) / MICRO,
        stats.percentile(99) / MICRO,
        stats.max() / MICRO);
  }

  private static String byStatus(JobStats stats) {
    if (stats.errors().isEmpty()) {
      return "";
    }
    var text = new StringBuilder(" (");
    for (Map.Entry<?, Long> error : stats.errors().entrySet()) {
      text.append(text.length() > 2 ? ", " : "")
          .append(error.getKey())
          .append(' ')
          .append(error.getValue());
    }
    return text.append(')').toString();
  }

  private static void line(PrintWriter out, String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }
}
