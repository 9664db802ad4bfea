package dev.custody.nullblk.cli;

import dev.custody.nullblk.workload.DirectionStats;
import dev.custody.nullblk.workload.JobStats;
import dev.custody.nullblk.workload.Result;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints what a run came to as one JSON object, for programs. */
final class JsonReport implements Report {
  @Override
  public void print(Result result, Verdict verdict, boolean referee, PrintWriter out) {
    JobStats stats = result.stats();
    out.println(
        object(
            List.of(
                field("requests", stats.total()),
                field("seconds", decimal(result.nanos() / 1e9)),
                field("iops", decimal(result.iops())),
                field("reads", direction(result, stats.reads())),
                field("writes", direction(result, stats.writes())),
                field("others", stats.others()),
                field("errors", errors(stats)),
                field("mismatches", verdict.mismatches()),
                field("violations", referee ? verdict.violations() : "null"),
                field("failures", strings(verdict.failures())))));
    out.flush();
  }

  private static String direction(Result result, DirectionStats stats) {
    return object(
        List.of(
            field("count", stats.count()),
            field("iops", decimal(result.perSecond(stats.count()))),
            field("bytes_per_second", decimal(result.perSecond(stats.bytes()))),
            field("p50_ns", stats.percentile(50)),
            field("p95_ns", stats.percentile(95)),
            field("p99_ns", stats.percentile(99)),
            field("max_ns", stats.max())));
  }

  private static String errors(JobStats stats) {
    return object(
        stats.errors().entrySet().stream()
            .map(error -> field(error.getKey().name(), error.getValue()))
            .toList());
  }

  private static String object(List<String> fields) {
    return "{" + String.join(", ", fields) + "}";
  }

  private static String field(String name, Object json) {
    return string(name) + ": " + json;
  }

  private static String strings(List<String> values) {
    return values.stream().map(JsonReport::string).collect(Collectors.joining(", ", "[", "]"));
  }

  private static String string(String value) {
    var json = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ') {
        json.append(String.format("\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
