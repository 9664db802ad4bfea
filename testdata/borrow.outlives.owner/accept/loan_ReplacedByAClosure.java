// What an object lent is used before a closure replaces all elements of its list.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

class ReplacedByAClosure {
  static void run(Rack box) {
    Frame frame = box.first();
    if (frame != null) {
      frame.length();
    }
    box.list.replaceAll(f -> { f.send(); return new Frame(); });
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
