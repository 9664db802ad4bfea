// gap: subList() and headMap() are taken for containers of their own, so that what is taken out of one does not end what the whole has lent
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;
import java.util.TreeMap;

class TakenOutByAPart {
  int ofList(List<@Owned Frame> frames) {
    Frame first = frames.get(0);
    frames.subList(0, 1).remove(0).end();
    return first.length();
  }

  int byName(List<@Owned Frame> frames) {
    Frame first = frames.get(0);
    List<@Owned Frame> part = frames.subList(0, 1);
    part.remove(0).end();
    return first.length();
  }

  int replaced(List<@Owned Frame> frames, @Owned Frame other) {
    Frame first = frames.get(0);
    Frame before = frames.subList(0, 1).set(0, other);
    before.end();
    return first.length();
  }

  int ofMap(TreeMap<Integer, @Owned Frame> frames) {
    Frame first = frames.get(0);
    Frame removed = frames.headMap(1).remove(0);
    if (removed != null) {
      removed.end();
    }
    return first == null ? 0 : first.length();
  }

  int byTheWhole(List<@Owned Frame> frames) {
    List<@Owned Frame> part = frames.subList(0, 1);
    Frame first = part.get(0);
    frames.remove(0).end();
    // :: error: [borrow.outlives.owner]
    return first.length();
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void end(@Owned Frame this) {}
}
