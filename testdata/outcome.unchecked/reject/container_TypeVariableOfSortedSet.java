// A sorted set by a type variable, or made as one: it compares, and may refuse.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

class TypeVariableOfSortedSet {
  <S extends SortedSet<@Owned Frame>> void keep(S frames, @Owned Frame frame) {
    // :: error: [outcome.unchecked]
    frames.add(frame);
  }

  void send(Comparator<Frame> order, @Owned Frame frame) {
    Set<@Owned Frame> frames = new TreeSet<>(order);
    // :: error: [outcome.unchecked]
    frames.add(frame);
    for (Iterator<@Owned Frame> all = frames.iterator(); all.hasNext(); ) {
      Frame next = all.next();
      all.remove();
      next.end();
    }
  }
}

@Tracked
class Frame {
  int size() {
    return 1;
  }

  void end(@Owned Frame this) {}
}
