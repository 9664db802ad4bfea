// A cast says who owns what the expression behind it does not say, whatever casts stand between.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Collection;

class CastsThatSayMore {
  void container(Object any) {
    // :: error: [escapes.unchecked]
    ArrayDeque<@Owned Frame> queue = (ArrayDeque<@Owned Frame>) any;
    sendAll(queue);
  }

  void twice(Source source) {
    // :: error: [escapes.unchecked]
    Frame frame = (Frame) (Object) source.next();
    frame.send();
  }

  void plainClass(Source source, Sink sink) {
    // :: error: [escapes.unchecked]
    sink.put((@Owned Meter) source.next());
  }

  void otherContainer(Collection<?> all) {
    // :: error: [escapes.unchecked]
    sendAll((ArrayDeque<@Owned Frame>) all);
  }

  private static void sendAll(ArrayDeque<@Owned Frame> queue) {
    for (Frame frame = queue.poll(); frame != null; frame = queue.poll()) {
      frame.send();
    }
  }
}

class Meter {}

interface Sink {
  void put(@Owned Meter meter);
}

interface Source {
  Object next();
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
