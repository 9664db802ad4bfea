// A set by a type variable that compares which object it is takes what it has not.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Set;
import java.util.SortedSet;

class TypeVariableOfSortedSet {
  <S extends Set<@Owned Frame>> void keep(S frames, @Owned Frame frame) {
    frames.add(frame);
  }

  <S extends SortedSet<@Owned Frame>> void keepSorted(S frames, @Owned Frame frame) {
    if (!frames.add(frame)) {
      frame.end();
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
