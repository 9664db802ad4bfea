// an object with two queues, or a queue and a field, is drained by one method after the other
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

class DrainedByTwoMethods {
  static void run(@Owned Frame first, @Owned Frame second) {
    Lanes lanes = new Lanes();
    lanes.hurry(first);
    lanes.put(second);
    lanes.drainHurried();
    lanes.drainRest();
  }

  static void filledInALoop(List<String> names) {
    Lanes lanes = new Lanes();
    for (String name : names) {
      if (name.isEmpty()) {
        lanes.hurry(new Frame());
      } else {
        lanes.put(new Frame());
      }
    }
    lanes.drainRest();
    lanes.drainHurried();
  }

  static void filledAgain(@Owned Frame first, @Owned Frame second, @Owned Frame third) {
    Lanes lanes = new Lanes();
    lanes.hurry(first);
    lanes.drainHurried();
    lanes.hurry(second);
    lanes.put(third);
    lanes.drainRest();
    lanes.drainHurried();
  }

  static void movedFirst(@Owned Frame first, @Owned Frame second) {
    Lanes lanes = new Lanes();
    lanes.hurry(first);
    lanes.put(second);
    lanes.calmDown();
    lanes.drainRest();
  }

  static void byAHelper(@Owned Frame first, @Owned Frame second) {
    Lanes lanes = new Lanes();
    lanes.hurry(first);
    lanes.put(second);
    drain(lanes);
  }

  private static void drain(Lanes lanes) {
    lanes.drainHurried();
    lanes.drainRest();
  }

  static void queueAndField(@Owned Frame first, @Owned Frame second) {
    Line line = new Line();
    line.add(first);
    line.add(second);
    line.sendFirst();
    line.sendRest();
  }

  static class Line {
    private final ArrayDeque<@Owned Frame> rest = new ArrayDeque<>();
    private @Nullable @Owned Frame first;

    void add(@Owned Frame frame) {
      if (first == null) {
        first = frame;
      } else {
        rest.add(frame);
      }
    }

    void sendFirst() {
      Frame frame = first;
      first = null;
      if (frame != null) {
        frame.send();
      }
    }

    void sendRest() {
      while (!rest.isEmpty()) {
        rest.poll().send();
      }
    }
  }

  static class Lanes {
    private final ArrayDeque<@Owned Frame> hurried = new ArrayDeque<>();
    private final ArrayDeque<@Owned Frame> rest = new ArrayDeque<>();

    void hurry(@Owned Frame frame) {
      hurried.add(frame);
    }

    void put(@Owned Frame frame) {
      rest.add(frame);
    }

    void drainHurried() {
      for (Frame frame = hurried.poll(); frame != null; frame = hurried.poll()) {
        frame.send();
      }
    }

    void drainRest() {
      for (Frame frame = rest.poll(); frame != null; frame = rest.poll()) {
        frame.send();
      }
    }

    void calmDown() {
      for (Frame frame = hurried.poll(); frame != null; frame = hurried.poll()) {
        rest.add(frame);
      }
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
