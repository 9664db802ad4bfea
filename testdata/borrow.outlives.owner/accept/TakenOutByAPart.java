// What is taken out of a view of a list or map: what was lent before is used before, or asked for again, and the view may be gone through.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

class TakenOutByAPart {
  private final TreeMap<Integer, @Owned Frame> frames = new TreeMap<>();

  int ofList(List<@Owned Frame> frames) {
    int length = frames.get(0).length();
    frames.subList(0, 1).remove(0).end();
    return length;
  }

  int byName(List<@Owned Frame> frames) {
    List<@Owned Frame> part = frames.subList(0, 2);
    part.remove(0).end();
    Frame next = part.get(0);
    return next.length() + frames.get(0).length();
  }

  int ofAnotherList(List<@Owned Frame> frames, List<@Owned Frame> others) {
    Frame last = others.get(0);
    int length = last.length();
    frames.subList(0, 1).remove(0).end();
    return length;
  }

  int replaced(List<@Owned Frame> frames, @Owned Frame other) {
    Frame before = frames.subList(0, 1).set(0, other);
    Frame first = frames.get(0);
    before.end();
    return first.length();
  }

  int ofMap(TreeMap<Integer, @Owned Frame> frames) {
    end(frames.headMap(1).remove(0));
    Frame first = frames.get(0);
    return first == null ? 0 : first.length();
  }

  int byAnotherView(NavigableMap<Integer, @Owned Frame> frames) {
    Frame last = frames.descendingMap().get(7);
    int length = last == null ? 0 : last.length();
    end(frames.headMap(8, false).remove(7));
    return length;
  }

  int byAPartOfAPart(NavigableMap<Integer, @Owned Frame> frames) {
    Frame last = frames.get(7);
    int length = last == null ? 0 : last.length();
    Map.Entry<Integer, @Owned Frame> taken = frames.descendingMap().headMap(5, true).pollFirstEntry();
    end(taken == null ? null : taken.getValue());
    return length;
  }

  int ofField() {
    NavigableMap<Integer, @Owned Frame> late = frames.tailMap(10, true);
    while (!late.isEmpty()) {
      end(late.remove(late.firstKey()));
    }
    Frame first = frames.get(0);
    return first == null ? 0 : first.length();
  }

  int total(List<@Owned Frame> frames) {
    int total = 0;
    for (Frame frame : frames.subList(1, frames.size())) {
      total += frame.length();
    }
    return total;
  }

  int byHelper(List<@Owned Frame> frames) {
    drain(frames.subList(0, 2));
    Frame first = frames.get(0);
    return first.length();
  }

  private static void drain(List<@Owned Frame> frames) {
    while (!frames.isEmpty()) {
      frames.remove(0).end();
    }
  }

  private static void end(@Nullable @Owned Frame frame) {
    if (frame != null) {
      frame.end();
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void end(@Owned Frame this) {}
}
