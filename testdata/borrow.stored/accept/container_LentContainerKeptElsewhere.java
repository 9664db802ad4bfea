// What is read from a container of loans may be kept, and the container be passed on for a call.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

class LentContainerKeptElsewhere {
  static int last;

  private Object any;
  private int some;
  private final List<Integer> all = new ArrayList<>();

  void inStatic(Collection<@Borrowed Frame> frames) {
    last = frames.size();
  }

  void asObject(Collection<@Borrowed Frame> frames) {
    Object plain = frames;
    any = plain.toString();
  }

  void inList(List<@Borrowed Frame> frames) {
    for (Frame frame : frames) {
      all.add(frame.length());
    }
  }

  int inNewObject(Collection<@Borrowed Frame> frames) {
    return new Sum(frames).length();
  }

  void valuesOf(Map<Integer, @Borrowed Frame> frames) {
    Collection<@Borrowed Frame> values = frames.values();
    some = lengthOf(values);
  }

  void fixed(List<@Borrowed Frame> frames) {
    some = lengthOf(Collections.unmodifiableList(frames));
  }

  void present(List<@Borrowed Frame> frames) {
    List<@Borrowed Frame> present = Objects.requireNonNull(frames);
    Iterator<@Borrowed Frame> each = present.iterator();
    some = each.hasNext() ? each.next().length() : 0;
  }

  void perhaps(List<@Borrowed Frame> frames, boolean keep) {
    some = keep ? lengthOf(frames) : 0;
  }

  void oneOf(List<List<@Borrowed Frame>> lists) {
    for (List<@Borrowed Frame> frames : lists) {
      some += lengthOf(frames);
    }
  }

  int count() {
    return all.size() + (any == null ? 0 : 1) + some;
  }

  private static int lengthOf(Collection<? extends @Borrowed Frame> frames) {
    int sum = 0;
    for (Frame frame : frames) {
      sum += frame.length();
    }
    return sum;
  }

  /** Its objects stay with the method that makes them, and so with the loan. */
  private static final class Sum {
    private final Collection<@Borrowed Frame> frames;

    Sum(Collection<@Borrowed Frame> frames) {
      this.frames = frames;
    }

    int length() {
      return lengthOf(frames);
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
