// a reference that fills a queue or an object is run before who made that drains it
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
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
    source.onFrame(queue::add);
    while (!queue.isEmpty()) {
      queue.remove().send();
    }
  }

  static void object() {
    FilledLaterByAReference object = new FilledLaterByAReference();
    Consumer<@Owned Frame> sink = object::put;
    sink.accept(new Frame());
    object.drain();
  }
}

interface Source {
  void onFrame(@RunsNow Consumer<@Owned Frame> sink);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
