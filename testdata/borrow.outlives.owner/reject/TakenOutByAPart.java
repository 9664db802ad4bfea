// What is taken out of a view of a list or map is taken out of that: what the whole lent, or another view, has ended.
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
    Frame first = frames.get(0);
    frames.subList(0, 1).remove(0).end();
    // :: error: [borrow.outlives.owner]
    return first.length();
  }

  int byName(List<@Owned Frame> frames) {
    Frame first = frames.get(0);
    List<@Owned Frame> part = frames.subList(0, 1);
    part.remove(0).end();
    // :: error: [borrow.outlives.owner]
    return first.length();
  }

  int replaced(List<@Owned Frame> frames, @Owned Frame other) {
    Frame first = frames.get(0);
    Frame before = frames.subList(0, 1).set(0, other);
    before.end();
    // :: error: [borrow.outlives.owner]
    return first.length();
  }

  int ofMap(TreeMap<Integer, @Owned Frame> frames) {
    Frame first = frames.get(0);
    Frame removed = frames.headMap(1).remove(0);
    if (removed != null) {
      removed.end();
    }
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : first.length();
  }

  int byTheWhole(List<@Owned Frame> frames) {
    List<@Owned Frame> part = frames.subList(0, 1);
    Frame first = part.get(0);
    frames.remove(0).end();
    // :: error: [borrow.outlives.owner]
    return first.length();
  }

  int byAnotherView(NavigableMap<Integer, @Owned Frame> frames) {
    Frame last = frames.descendingMap().get(7);
    end(frames.headMap(8, false).remove(7));
    // :: error: [borrow.outlives.owner]
    return last == null ? 0 : last.length();
  }

  int byAPartOfAPart(NavigableMap<Integer, @Owned Frame> frames) {
    Frame last = frames.get(7);
    Map.Entry<Integer, @Owned Frame> taken = frames.descendingMap().headMap(5, true).pollFirstEntry();
    end(taken == null ? null : taken.getValue());
    // :: error: [borrow.outlives.owner]
    return last == null ? 0 : last.length();
  }

  int ofField() {
    Frame first = frames.get(0);
    end(frames.tailMap(0).remove(0));
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : first.length();
  }

  int byHelper(List<@Owned Frame> frames) {
    Frame first = frames.get(0);
    drain(frames.subList(0, 2));
    // :: error: [borrow.outlives.owner]
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
