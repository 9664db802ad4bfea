// Mended: a closure takes what the method returns, and gives it up.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Iterator;

class ReferenceDropsItsResult {
  void each(Ports ports, Source source, ArrayDeque<@Owned Frame> mine) {
    ports.each(() -> source.next().send());
    ports.each(() -> new Frame().send());
    ports.each(
        () -> {
          Frame frame = mine.poll();
          if (frame != null) {
            frame.send();
          }
        });
    ports.each(mine::peek);
    ports.each(Note::new);
  }

  void iterate(Ports ports, Iterator<@Owned Frame> frames) {
    ports.each(frames::next);
  }

  void loop(Source source) {
    for (int i = 0; i < 3; source.next().send()) {
      i++;
    }
  }
}

interface Ports {
  void each(@RunsNow Runnable body);
}

interface Source {
  @Owned Frame next();
}

@Tracked(droppable = true)
class Note {}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
