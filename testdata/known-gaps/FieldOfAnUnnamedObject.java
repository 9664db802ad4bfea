// gap: what the field of an object keeps that a call delivers is lent by no place, so that nothing ends the loan; in a local variable, a slot or by a method of the object it is
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class FieldOfAnUnnamedObject {
  int ofList(List<Box> boxes) {
    Frame frame = boxes.get(0).frame;
    boxes.get(0).end();
    return frame == null ? 0 : frame.length();
  }

  int ofMap(Map<String, Box> boxes) {
    Frame frame = boxes.get("first").frame;
    boxes.values().forEach(Box::end);
    return frame == null ? 0 : frame.length();
  }

  int ofAHelper(List<Box> boxes) {
    Frame frame = boxes.get(0).frame;
    endAll(boxes);
    return frame == null ? 0 : frame.length();
  }

  int ofItsQueue(List<Port> ports) {
    Frame frame = ports.get(0).queue.peek();
    ports.get(0).end();
    return frame == null ? 0 : frame.length();
  }

  private static void endAll(List<Box> boxes) {
    boxes.forEach(Box::end);
  }

  int byAName(List<Box> boxes) {
    Box box = boxes.get(0);
    Frame frame = box.frame;
    boxes.forEach(Box::end);
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  int byAMethod(List<Box> boxes) {
    Frame frame = boxes.get(0).get();
    boxes.forEach(Box::end);
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }
}

class Box {
  @Nullable @Owned Frame frame;

  @Nullable @Borrowed Frame get() {
    return frame;
  }

  void put(@Owned Frame given) {
    end();
    frame = given;
  }

  void end() {
    Frame last = frame;
    frame = null;
    if (last != null) {
      last.end();
    }
  }
}

class Port {
  final ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();

  void end() {
    Frame last;
    while ((last = queue.poll()) != null) {
      last.end();
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void end(@Owned Frame this) {}
}
