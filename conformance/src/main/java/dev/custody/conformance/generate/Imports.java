package dev.custody.conformance.generate;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The imports that a program needs. */
final class Imports {
  private static final Pattern NAME = Pattern.compile("\\b[A-Z]\\w+");
  private static final List<String> KNOWN =
      List.of(
          "dev.custody.annotations.Borrowed",
          "dev.custody.annotations.GivenUp",
          "dev.custody.annotations.Outcome",
          "dev.custody.annotations.Owned",
          "dev.custody.annotations.Refcounted",
          "dev.custody.annotations.RunsNow",
          "dev.custody.annotations.RunsOnce",
          "dev.custody.annotations.TagOf",
          "dev.custody.annotations.Tracked",
          "dev.custody.annotations.TransfersOn",
          "dev.custody.blk.AtomicSlot",
          "dev.custody.blk.BlkStatus",
          "dev.custody.blk.CompletionBatch",
          "dev.custody.blk.HwQueue",
          "dev.custody.blk.IdleRequest",
          "dev.custody.blk.InflightTable",
          "dev.custody.blk.Op",
          "dev.custody.blk.OwnedRing",
          "dev.custody.blk.Request",
          "dev.custody.blk.RequestList",
          "dev.custody.blk.RequestTimer",
          "dev.custody.blk.Segment",
          "dev.custody.blk.TagSet",
          "dev.custody.blk.TimeoutAction",
          "dev.custody.conformance.board.Board",
          "dev.custody.conformance.board.BoardException",
          "dev.custody.conformance.board.Command",
          "dev.custody.conformance.board.DriverUnderTest",
          "java.util.ArrayDeque",
          "java.util.ArrayList",
          "java.util.Comparator",
          "java.util.HashMap",
          "java.util.Iterator",
          "java.util.LinkedList",
          "java.util.List",
          "java.util.Map",
          "java.util.Optional",
          "java.util.PriorityQueue",
          "java.util.concurrent.ConcurrentHashMap",
          "java.util.concurrent.ConcurrentLinkedDeque",
          "java.util.concurrent.ConcurrentLinkedQueue",
          "java.util.concurrent.LinkedBlockingQueue",
          "java.util.concurrent.atomic.AtomicReference",
          "java.util.concurrent.atomic.AtomicReferenceArray",
          "java.util.function.BiConsumer",
          "java.util.function.Consumer",
          "java.util.function.Function",
          "java.util.function.Supplier",
          "org.jspecify.annotations.Nullable");

  private Imports() {}

  /** The import lines for the names that {@code text} mentions. */
  static String of(String text) {
    TreeSet<String> names = new TreeSet<>(List.of("DriverUnderTest"));
    NAME.matcher(text).results().map(MatchResult::group).forEach(names::add);
    StringBuilder out = new StringBuilder();
    for (String type : KNOWN) {
      if (names.contains(type.substring(type.lastIndexOf('.') + 1))) {
        out.append("import ").append(type).append(";\n");
      }
    }
    return out.toString();
  }
}
