// Mended: The reference shows a name only, or says whose the frames are; an array goes back to who lent it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

class ReferenceToMore {
  static Iterable<String> names(Bin bin, @Borrowed Frame frame) {
    frame.length();
    return bin::names;
  }

  static Iterable<@Owned Frame> drained(Source source) {
    return source::drained;
  }

  static @Borrowed Frame[] same(@Borrowed Frame[] frames) {
    return frames;
  }
}

interface Source {
  Iterator<@Owned Frame> drained();
}

class Bin {
  private final List<@Owned Frame> frames = new ArrayList<>();

  void add(@Owned Frame frame) {
    frames.add(frame);
  }

  Iterator<String> names() {
    return List.of("bin").iterator();
  }

  void sendAll() {
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
