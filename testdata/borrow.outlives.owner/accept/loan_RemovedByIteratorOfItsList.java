// What an object lent is used before an iterator removes it from the list of the object.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

class RemovedByIteratorOfItsList {
  static void run(Rack box) {
    Frame frame = box.first();
    if (frame != null) {
      frame.length();
    }
    Iterator<@Owned Frame> each = box.list.iterator();
    if (each.hasNext()) {
      Frame gone = each.next();
      each.remove();
      gone.send();
    }
  }
}

class Rack {
  final ArrayList<@Owned Frame> list = new ArrayList<>();

  @Nullable @Borrowed("this") Frame first() {
    return list.isEmpty() ? null : list.get(0);
  }

  void close() {
    while (!list.isEmpty()) {
      list.remove(0).send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
