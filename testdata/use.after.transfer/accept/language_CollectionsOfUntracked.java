// Helpers of Collections and List on numbers next to an owner.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

class CollectionsOfUntracked {
  private final List<Integer> lengths = Collections.synchronizedList(new ArrayList<>());

  int send(@Owned Frame frame, Integer... extra) {
    lengths.add(frame.length());
    Collections.addAll(lengths, extra);
    Collections.sort(lengths, Collections.reverseOrder());
    Collections.swap(lengths, 0, lengths.size() - 1);
    List<Integer> view = Collections.unmodifiableList(lengths);
    List<String> names = List.of("a", "b");
    Set<Integer> unique = new HashSet<>(view);
    unique.retainAll(Set.of(64, 128));
    frame.send();
    return Collections.max(view) + names.size() + Collections.frequency(view, 64) + unique.size();
  }
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
