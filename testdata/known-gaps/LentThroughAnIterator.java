// gap: an iterator that a tracked object lends gives loans that outlive what it shows
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

class LentThroughAnIterator {
  int iterator(@Borrowed(exclusive = true) Tray tray) {
    Iterator<@Borrowed Frame> each = tray.iterator();
    Frame frame = each.next();
    tray.frames.remove(0).send();
    return frame.length();
  }
}

@Tracked
class Tray {
  final List<@Owned Frame> frames = new ArrayList<>();

  @Borrowed("this") List<@Borrowed Frame> all() {
    return Collections.unmodifiableList(frames);
  }

  @Borrowed("this") Iterator<@Borrowed Frame> iterator() {
    return all().iterator();
  }

  void close(@Owned Tray this) {
    while (!frames.isEmpty()) {
      frames.remove(0).send();
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
