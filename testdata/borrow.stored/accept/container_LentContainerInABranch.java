// A variable begins with an empty list, names a copy on one branch, and the sum is kept.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

class LentContainerInABranch {
  private List<Integer> kept = List.of();

  void keep(Collection<@Borrowed Frame> frames, boolean all) {
    List<Integer> lengths = List.of();
    Collection<@Borrowed Frame> chosen = List.of();
    if (all) {
      chosen = frames;
      lengths = new ArrayList<>();
    }
    for (Frame frame : chosen) {
      lengths.add(frame.length());
    }
    kept = lengths;
  }

  int count() {
    return kept.size();
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
