// a list of what a stream gave is read after an element was taken out, kept, returned or captured, or its elements are sent; an array is written through a list
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

class StreamGathered {
  private final List<@Owned Frame> frames = new ArrayList<>();
  private List<@Borrowed Frame> seen = List.of();

  int takenOut() {
    List<@Borrowed Frame> large = frames.stream().filter(f -> f.length() > 3).toList();
    if (!frames.isEmpty()) {
      frames.remove(0).send();
    }
    // :: error: [borrow.outlives.owner]
    return large.get(0).length();
  }

  int allSent() {
    var all = frames.stream().toList();
    Frame first = all.get(0);
    end();
    // :: error: [borrow.outlives.owner]
    return first.length();
  }

  void sent() {
    for (Frame frame : frames.stream().toList()) {
      // :: error: [borrow.transferred]
      frame.send();
    }
  }

  void kept() {
    // :: error: [borrow.stored]
    seen = frames.stream().toList();
  }

  void keptOfLent(List<@Borrowed Frame> lent) {
    // :: error: [borrow.stored]
    seen = lent.stream().filter(f -> f.length() > 3).toList();
  }

  List<@Borrowed Frame> returned() {
    // :: error: [borrow.returned]
    return frames.stream().toList();
  }

  Runnable captured() {
    List<@Borrowed Frame> all = frames.stream().toList();
    // :: error: [borrow.captured]
    return () -> System.out.println(all.get(0).length());
  }

  Map<Integer, List<@Borrowed Frame>> grouped() {
    // :: error: [escapes.unchecked]
    return frames.stream().collect(Collectors.groupingBy(Frame::length));
  }

  void writtenThrough(@Borrowed Frame[] lent, Frame frame) {
    // :: error: [escapes.unchecked]
    List<@Borrowed Frame> list = Arrays.asList(lent);
    list.sort(null);
  }

  void copied(@Borrowed Frame[] lent) {
    // :: error: [borrow.stored]
    seen = new ArrayList<>(Arrays.asList(lent));
  }

  void end() {
    while (!frames.isEmpty()) {
      frames.remove(0).send();
    }
  }
}

class StreamOfLocked {
  private final List<@Owned Frame> frames = new ArrayList<>();

  synchronized void add(@Owned Frame frame) {
    frames.add(frame);
  }

  int outside() {
    List<@Borrowed Frame> large;
    synchronized (this) {
      large = frames.stream().filter(f -> f.length() > 3).toList();
    }
    // :: error: [borrow.outlives.owner]
    return large.size();
  }

  synchronized void end() {
    while (!frames.isEmpty()) {
      frames.remove(0).send();
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
