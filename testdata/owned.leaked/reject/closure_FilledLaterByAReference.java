// a reference that fills a queue or an object may be run when who made that has drained it
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.function.Consumer;

class FilledLaterByAReference {
  private final ArrayDeque<@Owned Frame> kept = new ArrayDeque<>();

  void put(@Owned Frame frame) {
    kept.add(frame);
  }

  void drain() {
    while (!kept.isEmpty()) {
      kept.remove().send();
    }
  }

  static void queue(Source source) {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    // :: error: [owned.leaked]
    source.onFrame(queue::add);
    while (!queue.isEmpty()) {
      queue.remove().send();
    }
  }

  static Consumer<@Owned Frame> object() {
    FilledLaterByAReference object = new FilledLaterByAReference();
    // :: error: [owned.leaked]
    Consumer<@Owned Frame> sink = object::put;
    object.drain();
    return sink;
  }
}

interface Source {
  void onFrame(Consumer<@Owned Frame> sink);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
