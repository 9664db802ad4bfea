// A container of loans, or a part or view of one, goes to a field, a static or a list.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;

class LentContainerKeptElsewhere {
  static Collection<@Borrowed Frame> last;

  private Object any;
  private Collection<@Borrowed Frame> some;
  private final List<List<@Borrowed Frame>> all = new ArrayList<>();

  void inStatic(Collection<@Borrowed Frame> frames) {
    // :: error: [borrow.stored]
    last = frames;
  }

  void asObject(Collection<@Borrowed Frame> frames) {
    Object plain = frames;
    // :: error: [borrow.stored]
    any = plain;
  }

  void inList(List<@Borrowed Frame> frames) {
    // :: error: [borrow.stored]
    all.add(frames);
  }

  Box inNewObject(Collection<@Borrowed Frame> frames) {
    Box box = new Box();
    // :: error: [borrow.stored]
    box.frames = frames;
    return box;
  }

  void valuesOf(Map<Integer, @Borrowed Frame> frames) {
    // :: error: [borrow.stored]
    some = frames.values();
  }

  void fixed(List<@Borrowed Frame> frames) {
    // :: error: [borrow.stored]
    some = Collections.unmodifiableList(frames);
  }

  void present(List<@Borrowed Frame> frames) {
    // :: error: [borrow.stored]
    some = Objects.requireNonNull(frames);
  }

  void perhaps(List<@Borrowed Frame> frames, boolean keep) {
    // :: error: [borrow.stored]
    some = keep ? frames : null;
  }

  void oneOf(List<List<@Borrowed Frame>> lists) {
    for (List<@Borrowed Frame> frames : lists) {
      // :: error: [borrow.stored]
      some = frames;
    }
  }

  int count() {
    int count = all.size() + (any == null ? 0 : 1);
    return some == null ? count : count + some.size();
  }

  static final class Box {
    Collection<@Borrowed Frame> frames;
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
