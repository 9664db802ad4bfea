// Static methods of the JDK copy the loans of a list or array into what ends with the call.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

class LentCopiedByStaticMethod {
  private final List<Integer> lengths = new ArrayList<>();
  private int[] latest = new int[0];

  int keep(@Borrowed Frame[] lent) {
    List<@Borrowed Frame> all = new ArrayList<>();
    Collections.addAll(all, lent);
    return all.get(0).length();
  }

  void copy(List<@Borrowed Frame> lent) {
    Collections.addAll(lengths, lent.size(), lent.get(0).length());
  }

  int list(@Borrowed Frame[] lent) {
    List<@Borrowed Frame> all = List.of(lent);
    return all.get(0).length();
  }

  void choose(List<@Borrowed Frame> lent, boolean all) {
    List<@Borrowed Frame> chosen = all ? List.copyOf(lent) : List.of();
    for (Frame frame : chosen) {
      lengths.add(frame.length());
    }
  }

  void stream(@Borrowed Frame[] lent) {
    latest = Arrays.stream(lent).mapToInt(Frame::length).toArray();
  }

  int duplicate(@Borrowed Frame[] lent) {
    @Borrowed Frame[] slots = lent.clone();
    return slots[0].length();
  }

  int move(@Borrowed Frame[] lent) {
    @Borrowed Frame[] slots = new Frame[8];
    System.arraycopy(lent, 0, slots, 0, lent.length);
    return slots[0].length();
  }

  int count() {
    return lengths.size() + latest.length;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
